using System.Collections.Immutable;
using System.Text;
using Bindery.Core.Failures;

namespace Bindery.Validation.Configuration;

/// <summary>Keys and values of TOML 1.0: https://toml.io/en/v1.0.0. Numbers, dates and booleans come as their text.</summary>
internal sealed class TomlScanner(string file, string text)
{
    private const int DeepestList = 50;
    private int at;
    private int depth;

    public int Line => text.AsSpan(0, Math.Min(at, text.Length)).Count('\n') + 1;

    /// <summary>Passes over white space, line ends and comments; false at the end.</summary>
    public bool SkipToStatement()
    {
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else if (text[at] == '#')
            {
                SkipComment();
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    public bool TryTake(char expected)
    {
        SkipSpaces();
        if (at < text.Length && text[at] == expected)
        {
            at++;
            return true;
        }

        return false;
    }

    public void Expect(char expected)
    {
        if (!TryTake(expected))
        {
            throw Broken($"expected {expected}");
        }
    }

    /// <summary>The parts of a key that dots join.</summary>
    public ImmutableArray<string> Key()
    {
        ImmutableArray<string>.Builder parts = ImmutableArray.CreateBuilder<string>();
        do
        {
            SkipSpaces();
            parts.Add(IsQuote() ? Quoted() : Bare());
        } while (TryTake('.'));
        return parts.ToImmutable();
    }

    public ConfigurationValue Value()
    {
        SkipSpaces();
        if (++depth > DeepestList)
        {
            throw Broken("this is nested too deeply");
        }

        ConfigurationValue value = ValueHere();
        depth--;
        return value;
    }

    private ConfigurationValue ValueHere() =>
        IsQuote() ? new ConfigurationValue { Text = Quoted() }
        : TryTake('[') ? new ConfigurationValue { Items = List() }
        : TryTake('{') ? new ConfigurationValue { Entries = InlineTable() }
        : new ConfigurationValue { Text = Plain() };

    private ImmutableArray<string> List()
    {
        ImmutableArray<string>.Builder items = ImmutableArray.CreateBuilder<string>();
        while (SkipToStatement())
        {
            if (TryTake(']'))
            {
                return items.ToImmutable();
            }

            items.Add(Value().Text ?? "");
            SkipToStatement();
            if (!TryTake(','))
            {
                SkipToStatement();
                Expect(']');
                return items.ToImmutable();
            }
        }

        throw Broken("this list has no end");
    }

    private ImmutableArray<ConfigurationEntry> InlineTable()
    {
        ImmutableArray<ConfigurationEntry>.Builder entries =
            ImmutableArray.CreateBuilder<ConfigurationEntry>();
        while (!TryTake('}'))
        {
            int line = Line;
            string key = string.Join('.', Key());
            Expect('=');
            entries.Add(new ConfigurationEntry(key, line, Value()));
            if (!TryTake(','))
            {
                Expect('}');
                break;
            }
        }

        return entries.ToImmutable();
    }

    private string Quoted()
    {
        char quote = text[at];
        bool isLong = text.AsSpan(at).StartsWith(new string(quote, 3), StringComparison.Ordinal);
        string end = new(quote, isLong ? 3 : 1);
        at += end.Length;
        StringBuilder value = new();
        while (!text.AsSpan(at).StartsWith(end, StringComparison.Ordinal))
        {
            if (at >= text.Length || !isLong && text[at] == '\n')
            {
                throw Broken("this text has no end");
            }

            value.Append(quote == '"' && text[at] == '\\' ? Escaped() : text[at++]);
        }

        at += end.Length;
        return value.ToString();
    }

    /// <summary>Names of rules and paths need no more than these; any other escape stays as written.</summary>
    private char Escaped()
    {
        at++;
        char code = at < text.Length ? text[at++] : throw Broken("this text has no end");
        return code switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            _ => code,
        };
    }

    private string Bare()
    {
        int start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-'))
        {
            at++;
        }

        return at > start ? text[start..at] : throw Broken("expected a key");
    }

    private string Plain()
    {
        int start = at;
        while (at < text.Length && text[at] is not (',' or ']' or '}' or '#' or '\n' or '\r'))
        {
            at++;
        }

        string value = text[start..at].Trim();
        return value.Length > 0 ? value : throw Broken("expected a value");
    }

    private bool IsQuote() => at < text.Length && text[at] is '"' or '\'';

    private void SkipSpaces()
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }
    }

    private void SkipComment()
    {
        while (at < text.Length && text[at] != '\n')
        {
            at++;
        }
    }

    private BinderyException Broken(string what) =>
        BinderyException.BadRequest($"{file}:{Line}: this is no TOML: {what}.");
}
