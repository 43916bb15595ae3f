using System.Collections.Immutable;
using Bindery.Core.Failures;

namespace Bindery.Validation.Configuration;

/// <summary>
/// Reads the table <c>[tool.bindery]</c> of a <c>pyproject.toml</c>, with the tables below it. The rest of
/// the file is only passed over: it belongs to other tools, whose values may be of any kind.
/// </summary>
internal sealed class TomlConfiguration(string file, string text)
{
    private const string Table = "tool.bindery";
    private readonly TomlScanner scanner = new(file, text);
    private readonly List<ConfigurationEntry> entries = [];
    private readonly Dictionary<string, List<ConfigurationEntry>> tables = new(
        StringComparer.Ordinal
    );

    /// <summary>Null where the file has no such table.</summary>
    /// <exception cref="BinderyException">The text is no TOML.</exception>
    public static ImmutableArray<ConfigurationEntry>? Read(string file, string text) =>
        text.Contains(Table, StringComparison.Ordinal)
            ? new TomlConfiguration(file, text).Read()
            : null;

    private ImmutableArray<ConfigurationEntry>? Read()
    {
        string table = "";
        bool isThere = false;
        while (scanner.SkipToStatement())
        {
            if (scanner.TryTake('['))
            {
                table = Header();
                isThere |= IsOurs(table);
                continue;
            }

            int line = scanner.Line;
            string key = string.Join('.', scanner.Key());
            scanner.Expect('=');
            ConfigurationValue value = scanner.Value();
            Note(table, key, line, value);
        }

        return isThere ? Collected() : null;
    }

    private string Header()
    {
        bool isArray = scanner.TryTake('[');
        int line = scanner.Line;
        ImmutableArray<string> parts = scanner.Key();
        scanner.Expect(']');
        if (isArray)
        {
            scanner.Expect(']');
        }

        string name = string.Join('.', parts);
        if (parts is ["tool", "bindery", var below] && !isArray)
        {
            List<ConfigurationEntry> of = [];
            tables.Add(below, of);
            entries.Add(new ConfigurationEntry(below, line, new ConfigurationValue()));
        }

        return name;
    }

    private void Note(string table, string key, int line, ConfigurationValue value)
    {
        if (table == Table)
        {
            entries.Add(new ConfigurationEntry(key, line, value));
        }
        else if (IsOurs(table))
        {
            tables[table[(Table.Length + 1)..]].Add(new ConfigurationEntry(key, line, value));
        }
    }

    private ImmutableArray<ConfigurationEntry> Collected() =>
        [
            .. entries.Select(entry =>
                tables.TryGetValue(entry.Key, out List<ConfigurationEntry>? below)
                    ? entry with
                    {
                        Value = new ConfigurationValue { Entries = [.. below] },
                    }
                    : entry
            ),
        ];

    private static bool IsOurs(string table) =>
        table == Table || table.StartsWith(Table + ".", StringComparison.Ordinal);
}
