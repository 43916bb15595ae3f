using System.Globalization;
using System.IO.Compression;
using System.Text;
using Bindery.Core.Failures;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Logs;
using Bindery.Testing;

namespace Bindery.Diagnosis.Tests.Logs;

public sealed class LogReaderTests
{
    [Fact]
    public async Task Puts_a_traceback_together_and_finds_its_first_cause()
    {
        LogSurvey survey = await LogReading.OfAsync(LogTexts.All);

        Complaint complaint = Assert.Single(survey.Complaints.All);
        Assert.Equal("odoo.addons.queue_job.controllers.main", complaint.Where);
        Assert.Equal("odoo.addons.generic_connector.exceptions.NetworkError", complaint.Kind);
        Assert.StartsWith(
            "requests.exceptions.ConnectionError",
            complaint.Root,
            StringComparison.Ordinal
        );
        Assert.True(complaint.IsOfConnector);
        Assert.Equal(3, survey.Entries);
        Assert.Equal(
            "2026-11-23 12:45:00Z",
            survey.First?.ToString("u", CultureInfo.InvariantCulture)
        );
        Assert.Equal(
            "2026-11-23 12:47:00Z",
            survey.Last?.ToString("u", CultureInfo.InvariantCulture)
        );
    }

    [Fact]
    public async Task Counts_an_error_that_the_framework_kept_aside_and_only_told()
    {
        LogSurvey survey = await LogReading.OfAsync(
            """
            2026-11-23 12:45:00,000 7 INFO shop odoo.addons.generic_connector.components.import_errors: Record 7200000032772 refused: ValueError
            Traceback (most recent call last):
              File "/opt/odoo/odoo/models.py", line 3924, in create
                raise ValueError("Invalid field %r on model %r" % (key, self._name))
            ValueError: Invalid field 'steet2' on model 'shop.res.partner'
            2026-11-23 12:45:01,000 7 INFO shop odoo.sql_db: ConnectionPool(used=1)
            with a second line
            2026-11-23 12:45:02,000 7 INFO shop odoo.modules.loading: Modules loaded.

            """
        );

        Complaint complaint = Assert.Single(survey.Complaints.All);
        Assert.Equal("ValueError", complaint.Kind);
        Assert.Contains("'steet2'", complaint.Message, StringComparison.Ordinal);
        Assert.True(complaint.IsOfConnector);
        Assert.False(complaint.IsError);
        Assert.Equal(3, survey.Entries);
    }

    [Fact]
    public async Task Counts_what_differs_in_numbers_only_as_one_kind()
    {
        StringBuilder log = new();
        for (int at = 10; at < 40; at++)
        {
            log.Append(
                CultureInfo.InvariantCulture,
                $"2026-11-23 12:{at}:00,000 {at}4 WARNING shop odoo.addons.shop_connector: Record {at * 7919} refused\n"
            );
        }

        LogSurvey survey = await LogReading.OfAsync(log.ToString());

        Complaint complaint = Assert.Single(survey.Complaints.All);
        Assert.Equal(30, complaint.Count);
        Assert.Equal(10, complaint.First?.Minute);
        Assert.Equal(39, complaint.Last?.Minute);
    }

    [Fact]
    public async Task Reads_windows_line_ends_as_others()
    {
        LogSurvey unix = await LogReading.OfAsync(LogTexts.All);
        LogSurvey windows = await LogReading.OfAsync(
            LogTexts.All.Replace("\n", "\r\n", StringComparison.Ordinal)
        );

        Assert.Equal(unix.Complaints.All[0].Kind, windows.Complaints.All[0].Kind);
        Assert.Equal(unix.Complaints.All[0].Root, windows.Complaints.All[0].Root);
    }

    [Fact]
    public async Task Reads_what_was_rotated_away_and_packed_before_it()
    {
        using TemporaryFolder folder = new();
        string log = folder.Write("odoo.log", LogTexts.End + "\n");
        folder.Write("odoo.log.1", LogTexts.Failure + "\n");
        await PackAsync(
            folder.At("odoo.log.2.gz"),
            LogTexts.Quiet + "\n" + LogTexts.Failure + "\n"
        );
        folder.Write("odoo.log.bak-other", LogTexts.Failure);
        folder.Write("another.log", LogTexts.Failure);
        Age(folder, ("odoo.log.2.gz", 3), ("odoo.log.1", 2), ("odoo.log", 1));

        LogSurvey survey = await LogReading.OfFileAsync(log);

        Assert.Equal(
            ["odoo.log.2.gz", "odoo.log.1", "odoo.log"],
            survey.Files.Select(Path.GetFileName)
        );
        Assert.Equal(2, Assert.Single(survey.Complaints.All).Count);
        Assert.Equal(45, survey.First?.Minute);
        Assert.Equal(47, survey.Last?.Minute);
    }

    [Fact]
    public async Task Says_which_log_is_missing()
    {
        BinderyException failure = await Assert.ThrowsAsync<BinderyException>(() =>
            LogReading.OfFileAsync("/nowhere/odoo.log")
        );

        Assert.Contains("/nowhere/odoo.log", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("not a log at all\n\u0000\u0001\u0002")]
    [InlineData("2026-11-23 12:46:01,001")]
    [InlineData("2026-11-23 12:46:01,001 1 ERROR")]
    [InlineData(
        "2026-99-99 99:99:99,999 1 ERROR shop odoo.addons.x_connector: a date that is none\n"
    )]
    public async Task Survives_what_is_no_log(string text)
    {
        LogSurvey survey = await LogReading.OfAsync(text);

        Assert.True(survey.Complaints.Count <= 1);
    }

    [Fact]
    public async Task Keeps_a_line_that_is_longer_than_its_buffer_apart()
    {
        string longLine = new('x', 3_000_000);

        LogSurvey survey = await LogReading.OfAsync(
            $"{LogTexts.Failure}\n{longLine}\n{LogTexts.Failure}\n"
        );

        Assert.Equal(2, survey.Complaints.Count);
    }

    [Fact]
    public async Task Tells_progress_up_to_the_end()
    {
        using TemporaryFolder folder = new();
        string log = folder.Write("odoo.log", LogTexts.All);
        List<double> told = [];

        await LogReader.ReadAsync([log], new Told(told), TestContext.Current.CancellationToken);

        Assert.Equal(1, told[^1]);
    }

    private static async Task PackAsync(string path, string text)
    {
        await using GZipStream packed = new(File.Create(path), CompressionLevel.Fastest);
        await packed.WriteAsync(
            Encoding.UTF8.GetBytes(text),
            TestContext.Current.CancellationToken
        );
    }

    private static void Age(TemporaryFolder folder, params (string Name, int Hours)[] files)
    {
        foreach ((string name, int hours) in files)
        {
            File.SetLastWriteTimeUtc(
                folder.At(name),
                new DateTime(2026, 1, 1, 12 - hours, 0, 0, DateTimeKind.Utc)
            );
        }
    }

    private sealed class Told(List<double> shares) : IProgress<LogProgress>
    {
        public void Report(LogProgress value) => shares.Add(value.Share);
    }
}
