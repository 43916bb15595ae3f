using System.Collections.Immutable;
using Bindery.Certification.Odoo;

namespace Bindery.Certification.Tests.Odoo;

public sealed class LogReaderTests
{
    [Fact]
    public void Reads_level_logger_and_message()
    {
        LogRecord record = Assert.Single(
            Read("2026-01-31 12:00:00,123 4711 WARNING my_db odoo.modules.loading: half: done ")
        );

        Assert.Equal(LogLevel.Warning, record.Level);
        Assert.Equal("odoo.modules.loading", record.Logger);
        Assert.Equal("half: done ", record.Message);
    }

    [Fact]
    public void Keeps_a_traceback_with_the_record_above_it()
    {
        ImmutableArray<LogRecord> records = Read(
            "2026-01-31 12:00:00,123 4711 ERROR my_db odoo.http: Exception during request",
            "Traceback (most recent call last):",
            "  File \"x.py\", line 1, in f",
            "ValueError: 3 is no product",
            "2026-01-31 12:00:01,000 4711 INFO ? odoo.http: next"
        );

        Assert.Equal(2, records.Length);
        Assert.Equal("Exception during request: ValueError: 3 is no product", records[0].Essence);
        Assert.Equal("", records[1].Details);
    }

    [Fact]
    public void Takes_what_comes_before_the_first_record_for_nothing() =>
        Assert.Empty(Read("Running as user 'root' is a security risk."));

    [Fact]
    public void Does_not_take_a_date_in_a_message_for_a_record()
    {
        ImmutableArray<LogRecord> records = Read(
            "2026-01-31 12:00:00,123 4711 INFO my_db odoo: due",
            "2026-01-31 12:00:00 is the day"
        );

        Assert.Equal("2026-01-31 12:00:00 is the day\n", Assert.Single(records).Details);
    }

    [Fact]
    public void Shows_a_record_that_may_still_grow()
    {
        LogReader reader = new();
        reader.Add("2026-01-31 12:00:00,123 4711 ERROR my_db odoo: first");
        Assert.Equal("", Assert.Single(reader.Snapshot()).Details);

        reader.Add("more");
        Assert.Equal("more\n", Assert.Single(reader.Snapshot()).Details);
    }

    private static ImmutableArray<LogRecord> Read(params string[] lines)
    {
        LogReader reader = new();
        foreach (string line in lines)
        {
            reader.Add(line);
        }

        return reader.Snapshot();
    }
}
