using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Bindery.Certification.Odoo;

/// <summary>
/// Turns lines into records: a line that doesn't begin as Odoo's do belongs to the record before.
/// Lines may come from several threads.
/// </summary>
public sealed partial class LogReader
{
    private readonly Lock gate = new();
    private readonly List<LogRecord> records = [];
    private readonly StringBuilder details = new();
    private LogRecord? open;

    public void Add(string line)
    {
        lock (gate)
        {
            Match head = Head.Match(line);
            if (head.Success)
            {
                Close();
                open = new LogRecord(
                    Level(head.Groups["level"].Value),
                    head.Groups["logger"].Value,
                    head.Groups["message"].Value,
                    ""
                );
            }
            else if (open is not null)
            {
                details.Append(line).Append('\n');
            }
        }
    }

    /// <summary>Everything so far.</summary>
    public ImmutableArray<LogRecord> Snapshot()
    {
        lock (gate)
        {
            return open is null ? [.. records] : [.. records, Current(open)];
        }
    }

    private void Close()
    {
        if (open is not null)
        {
            records.Add(Current(open));
            details.Clear();
        }
    }

    private LogRecord Current(LogRecord record) => record with { Details = details.ToString() };

    private static LogLevel Level(string text) =>
        text switch
        {
            "DEBUG" => LogLevel.Debug,
            "WARNING" => LogLevel.Warning,
            "ERROR" => LogLevel.Error,
            "CRITICAL" => LogLevel.Critical,
            _ => LogLevel.Info,
        };

    /// <summary><c>2026-01-31 12:00:00,123 4711 INFO database odoo.modules.loading: message</c></summary>
    [GeneratedRegex(
        @"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} \d+ (?<level>[A-Z]+) \S+ (?<logger>[^\s:]+): (?<message>.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Head { get; }
}
