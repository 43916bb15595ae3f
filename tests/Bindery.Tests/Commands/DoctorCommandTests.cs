using System.Text.Json;
using Bindery.Testing;

namespace Bindery.Tests.Commands;

public sealed class DoctorCommandTests : IDisposable
{
    private const string Variable = "BINDERY_DOCTOR_TEST_PASSWORD";
    private const string Password = "hush-not-on-a-command-line";
    private const string Refused =
        "2026-11-23 12:46:01,001 1 ERROR shop odoo.addons.shop_connector: 401 Client Error: Unauthorized\n";
    private static readonly string[] Changing = ["write", "create", "unlink", "requeue"];
    private readonly TemporaryFolder _folder = new();

    public DoctorCommandTests() => Environment.SetEnvironmentVariable(Variable, Password);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Names_the_cause_in_a_log_and_ends_with_1()
    {
        CommandRun run = await CommandRun.OfAsync(
            "doctor",
            "--log",
            _folder.Write("odoo.log", Refused)
        );

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(
            "1. sure: The platform does not accept",
            run.Results,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Next: bindery doctor --explain auth-refused",
            run.Results,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Ends_with_0_where_nothing_is_wrong()
    {
        CommandRun run = await CommandRun.OfAsync(
            "doctor",
            "--log",
            _folder.Write("odoo.log", "\n")
        );

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("No known cause was found.", run.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_page_and_bundle_hold_the_same()
    {
        string log = _folder.Write("odoo.log", Refused);

        CommandRun run = await CommandRun.OfAsync(
            "doctor",
            "--log",
            log,
            "--json",
            "--report",
            _folder.At("page.html"),
            "--bundle",
            _folder.At("all.zip")
        );

        JsonElement first = JsonDocument.Parse(run.Results).RootElement.GetProperty("verdicts")[0];
        Assert.Equal("auth-refused", first.GetProperty("finding").GetProperty("id").GetString());
        Assert.Contains(
            "does not accept",
            await File.ReadAllTextAsync(
                _folder.At("page.html"),
                TestContext.Current.CancellationToken
            ),
            StringComparison.Ordinal
        );
        Assert.True(new FileInfo(_folder.At("all.zip")).Length > 0);
    }

    [Fact]
    public async Task Sets_the_connector_s_source_beside_what_it_explains()
    {
        string log = _folder.Write("odoo.log", Refused);
        _folder.Write("shop_connector/__init__.py", "from . import models\n");
        _folder.Write(
            "shop_connector/__manifest__.py",
            "{'name': 'Shop', 'version': '16.0.1.0.0', 'license': 'LGPL-3', 'depends': ['connector']}\n"
        );
        _folder.Write("shop_connector/models/__init__.py", "from . import backend\n");
        _folder.Write(
            "shop_connector/models/backend.py",
            "API_KEY = 'sk_live_4eC39HqLyjWDarjtT1zdp7dc'\n"
        );

        CommandRun run = await CommandRun.OfAsync(
            "doctor",
            "--log",
            log,
            "--module",
            _folder.At("shop_connector")
        );

        Assert.Contains("source: ", run.Results, StringComparison.Ordinal);
        Assert.Contains("hard-coded-secret", run.Results, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("give something to look at")]
    [InlineData("is no address", "--url", "erp.example.com")]
    [InlineData("others can read a command line", "--url", "https://admin:geheim@erp.example.com")]
    [InlineData("--url needs --db too", "--url", "https://erp.example.com")]
    [InlineData("does not exist; check --log", "--log", "/nowhere/odoo.log")]
    [InlineData("does not exist; check --config", "--config", "/nowhere/odoo.conf")]
    [InlineData("is not MODEL=NUMBER", "--config", "/nowhere", "--there", "orders")]
    [InlineData("there is no cause", "--explain", "bad-luck")]
    public async Task Refuses_what_it_cannot_do_in_one_line(string said, params string[] options)
    {
        CommandRun run = await CommandRun.OfAsync(["doctor", .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Messages, StringComparison.Ordinal);
        Assert.Single(run.Messages.Trim().Split('\n'));
        Assert.DoesNotContain("geheim", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_no_option_that_takes_a_password()
    {
        CommandRun run = await CommandRun.OfAsync("doctor", "--password", Password);

        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task Wants_a_password_from_the_environment_where_nobody_can_be_asked()
    {
        using OdooOnLoopback odoo = new();

        CommandRun run = await CommandRun.OfAsync([.. Asking(odoo)[..^1], "BINDERY_NOT_SET"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("set BINDERY_NOT_SET", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_reads_and_never_shows_the_password()
    {
        using OdooOnLoopback odoo = new();

        CommandRun run = await CommandRun.OfAsync(Asking(odoo));

        Assert.StartsWith(
            "1. sure: The runner has handed out jobs",
            run.Results,
            StringComparison.Ordinal
        );
        Assert.Contains("apply: requeue job 41", run.Results, StringComparison.Ordinal);
        Assert.Contains("Next: the same with --apply", run.Results, StringComparison.Ordinal);
        Assert.DoesNotContain(
            odoo.Calls,
            call => Changing.Any(method => call.EndsWith(method, StringComparison.Ordinal))
        );
        Assert.DoesNotContain(Password, run.Results + run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mends_nothing_that_nobody_confirmed()
    {
        using OdooOnLoopback odoo = new();

        CommandRun run = await CommandRun.OfAsync([
            .. Asking(odoo),
            "--apply",
            "--mend-log",
            _folder.At("mends.log"),
        ]);

        Assert.Contains("requeue job 41? Not done", run.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("queue.job.requeue", odoo.Calls);
        Assert.False(File.Exists(_folder.At("mends.log")));
    }

    [Fact]
    public async Task Mends_what_was_confirmed_and_logs_it()
    {
        using OdooOnLoopback odoo = new();

        CommandRun run = await CommandRun.OfAsync([
            .. Asking(odoo),
            "--apply",
            "--yes",
            "--mend-log",
            _folder.At("mends.log"),
        ]);

        Assert.Contains("Done: requeue job 41.", run.Messages, StringComparison.Ordinal);
        Assert.Single(odoo.Calls, "queue.job.requeue");
        string[] log = await File.ReadAllLinesAsync(
            _folder.At("mends.log"),
            TestContext.Current.CancellationToken
        );
        Assert.EndsWith(
            "jobs-stuck-enqueued: requeue job 41: begun",
            log[0],
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "jobs-stuck-enqueued: requeue job 41: done",
            log[1],
            StringComparison.Ordinal
        );
        Assert.Contains("admin on http://127.0.0.1", log[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watches_until_it_is_stopped()
    {
        using OdooOnLoopback odoo = new();
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(
            TestContext.Current.CancellationToken
        );

        Task<CommandRun> watching = CommandRun.UntilAsync(
            [.. Asking(odoo), "--watch", "0"],
            stop.Token
        );
        while (odoo.Calls.Count(call => call == "queue.job.read_group") < 3)
        {
            await Task.Yield();
        }

        await stop.CancelAsync();
        CommandRun run = await watching;

        Assert.Equal(0, run.ExitCode);
        Assert.True(run.Results.Split("1. sure: ").Length > 2);
    }

    private static string[] Asking(OdooOnLoopback odoo) =>
        [
            "doctor",
            "--url",
            odoo.Address,
            "--db",
            "shop",
            "--user",
            "admin",
            "--password-env",
            Variable,
        ];
}
