using System.Collections.Immutable;
using System.Globalization;

namespace Bindery.Diagnosis.Configuration;

/// <summary>Odoo's configuration file, as far as connectors depend on it.</summary>
public sealed record ServerConfiguration(string File, ImmutableDictionary<string, string> Values)
{
    private const string DefaultServerWide = "base,web";

    public ImmutableArray<string> ServerWideModules =>
        [
            .. Value("options.server_wide_modules", DefaultServerWide)
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        ];

    public int Workers => Number("options.workers", whereAbsent: 0);

    public int CronThreads => Number("options.max_cron_threads", whereAbsent: 2);

    public string DatabaseFilter => Value("options.dbfilter", "");

    public string DatabaseName => Value("options.db_name", "");

    /// <summary>Channels as <c>[queue_job]</c> or <c>[options-queue_job]</c> declares them; may be empty.</summary>
    public string Channels => Value("queue_job.channels", Value("options-queue_job.channels", ""));

    public static ServerConfiguration Read(string file) =>
        new(file, IniReader.Read(System.IO.File.ReadLines(file)));

    private int Number(string key, int whereAbsent) =>
        int.TryParse(Value(key, ""), CultureInfo.InvariantCulture, out int number)
            ? number
            : whereAbsent;

    private string Value(string key, string whereAbsent) =>
        Values.TryGetValue(key, out string? value) && value is not ("" or "False" or "None")
            ? value
            : whereAbsent;
}
