using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using System.Globalization;
using System.Text;

namespace Bindery.Tests.Documentation.References;

/// <summary>docs/reference/commands.md, from the tree of commands.</summary>
internal static class CommandsPage
{
    private const string Example = "Example: ";

    public static string Render(Command root)
    {
        StringBuilder page = new("# Commands\n\n");
        page.Append("Every command has `--help`. Exit codes: 0 done or clean, 1 findings, 2 the ");
        page.Append("request was wrong, 3 something outside failed (network, Odoo, disk), 130 ");
        page.Append("interrupted. Nothing is ever half-written.\n");
        foreach (Command command in root.Subcommands)
        {
            Add(page, "bindery", command);
        }

        return page.ToString();
    }

    private static void Add(StringBuilder page, string parent, Command command)
    {
        string name = $"{parent} {command.Name}";
        page.Append($"\n## {name}\n\n");
        AddDescription(page, command.Description ?? "");
        if (command.Action is not null)
        {
            AddUsage(page, name, command);
            AddArguments(page, command);
            AddOptions(page, command);
        }

        foreach (Command below in command.Subcommands)
        {
            Add(page, name, below);
        }
    }

    private static void AddDescription(StringBuilder page, string description)
    {
        string[] lines = description
            .Replace(" " + Example, "\n" + Example, StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        ILookup<bool, string> byKind = lines.ToLookup(line =>
            line.StartsWith(Example, StringComparison.Ordinal)
        );
        page.Append(MarkdownText.Prose(string.Join('\n', byKind[false]))).Append('\n');
        foreach (string example in byKind[true])
        {
            page.Append($"\n```\n{example[Example.Length..]}\n```\n");
        }
    }

    private static void AddUsage(StringBuilder page, string name, Command command)
    {
        IEnumerable<string> words = command.Arguments.Select(argument =>
            argument.Arity.MaximumNumberOfValues > 1
                ? $" *{argument.Name}*…"
                : $" *{argument.Name}*"
        );
        page.Append($"\nUsage: **{name}**{string.Concat(words)} [options]\n");
    }

    private static void AddArguments(StringBuilder page, Command command)
    {
        Argument[] described =
        [
            .. command.Arguments.Where(argument => !string.IsNullOrEmpty(argument.Description)),
        ];
        if (described.Length == 0)
        {
            return;
        }

        page.Append('\n').Append(MarkdownText.Head("argument", "what it is"));
        foreach (Argument argument in described)
        {
            page.Append(
                MarkdownText.Row($"*{argument.Name}*", MarkdownText.Prose(argument.Description!))
            );
        }
    }

    private static void AddOptions(StringBuilder page, Command command)
    {
        Option[] options =
        [
            .. command.Options.Where(option => option is { Hidden: false } and not HelpOption),
        ];
        if (options.Length == 0)
        {
            return;
        }

        page.Append('\n').Append(MarkdownText.Head("option", "what it does"));
        foreach (Option option in options)
        {
            IEnumerable<string> names = option
                .Aliases.Prepend(option.Name)
                .Select(MarkdownText.Code);
            page.Append(MarkdownText.Row(string.Join(", ", names), What(option)));
        }
    }

    private static string What(Option option)
    {
        string[] parts =
        [
            MarkdownText.Prose(option.Description ?? ""),
            option.Required ? "required" : "",
            Choices(option),
            option.ValueType.IsArray ? "may be repeated" : "",
            Default(option),
        ];
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }

    /// <summary>What it takes, where the description doesn't say it.</summary>
    private static string Choices(Option option)
    {
        Type type = Nullable.GetUnderlyingType(option.ValueType) ?? option.ValueType;
        string[] choices =
        [
            .. option
                .GetCompletions(CompletionContext.Empty)
                .Select(choice => type.IsEnum ? choice.Label.ToLowerInvariant() : choice.Label)
                .Order(StringComparer.Ordinal),
        ];
        return
            type == typeof(bool)
            || choices.All(choice =>
                option.Description?.Contains(choice, StringComparison.Ordinal) == true
            )
            ? ""
            : string.Join(" or ", choices.Select(MarkdownText.Code));
    }

    private static string Default(Option option)
    {
        if (
            !option.HasDefaultValue
            || option.GetDefaultValue() is not { } value
            || value is bool or ""
        )
        {
            return "";
        }

        string text = string.Create(CultureInfo.InvariantCulture, $"{value}");
        return $"default {MarkdownText.Code(value is Enum ? text.ToLowerInvariant() : text)}";
    }
}
