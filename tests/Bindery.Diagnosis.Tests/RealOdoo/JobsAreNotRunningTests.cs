using Bindery.Certification.Odoo;
using Bindery.Certification.Processes;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Tests.RealOdoo;

/// <summary>"Queue jobs not running."</summary>
[Trait("Category", "Odoo")]
[Collection("clinic")]
public sealed class JobsAreNotRunningTests(Clinic clinic)
{
    /// <summary>Jobs of the queue, made older than they are: nobody can wait for hours in a test.</summary>
    private const string Older =
        "UPDATE queue_job SET date_created = date_created - INTERVAL '20 minutes'";

    [Fact]
    public async Task Seats_are_held_by_jobs_whose_worker_is_gone()
    {
        Patient patient = await clinic.AdmitAsync();
        await patient.SyncAsync("products");
        await patient.SyncAsync("customers");
        await patient.SqlAsync(
            "UPDATE queue_job SET state = 'started', date_done = NULL, date_started = now() AT TIME ZONE 'UTC' - INTERVAL '7 hours'"
        );
        await patient.Backend.CallAsync("sync_orders", TestContext.Current.CancellationToken);
        await patient.SqlAsync(Older);

        Verdict first = Expect.First("jobs-dead-started", await patient.ExamineAsync());

        Assert.Equal(3, first.HeldBack);
        await ApplyAsync(patient, first);
        Assert.Empty(
            await patient.Context.Jobs.WaitAsync(
                0,
                TimeSpan.FromMinutes(1),
                TestContext.Current.CancellationToken
            )
        );
        Expect.Nothing(await patient.ExamineAsync());
    }

    [Fact]
    public async Task Jobs_were_handed_out_and_never_begun()
    {
        Patient patient = await clinic.AdmitAsync();
        await patient.SyncAsync("products");
        await patient.SqlAsync(
            "UPDATE queue_job SET state = 'enqueued', date_done = NULL, date_started = NULL, date_enqueued = now() AT TIME ZONE 'UTC' - INTERVAL '20 minutes'"
        );

        Verdict first = Expect.First("jobs-stuck-enqueued", await patient.ExamineAsync());

        await ApplyAsync(patient, first);
        Assert.Empty(
            await patient.Context.Jobs.WaitAsync(
                0,
                TimeSpan.FromMinutes(1),
                TestContext.Current.CancellationToken
            )
        );
        Expect.Nothing(await patient.ExamineAsync());
    }

    [Fact]
    public async Task The_module_is_not_loaded_server_wide()
    {
        await using OtherServer other = await OtherServer.StartAsync(
            await clinic.AdmitAsync(),
            new ServerOptions { RunsJobs = false }
        );
        await other.QueueAsync();

        Expect.First("jobs-runner-absent", await other.Doctor.ExamineAsync(log: null));
        Expect.First("jobs-runner-absent", await other.Doctor.ExamineAsync(other.LogFile));
        Expect.First(
            "jobs-runner-not-loaded",
            await other
                .With("[options]\nserver_wide_modules = base,web\n")
                .ExamineAsync(other.LogFile)
        );
    }

    [Fact]
    public async Task The_root_channel_has_no_seat()
    {
        await using OtherServer other = await OtherServer.StartAsync(
            await clinic.AdmitAsync(),
            new ServerOptions { Channels = "root:0" }
        );
        await other.QueueAsync();

        Expect.First("jobs-root-capacity-zero", await other.Doctor.ExamineAsync(other.LogFile));
        Expect.First(
            "jobs-root-capacity-zero",
            await other
                .With(
                    "[options]\nserver_wide_modules = base,web,queue_job\n[queue_job]\nchannels = root:0\n"
                )
                .ExamineAsync(log: null)
        );
    }

    [Fact]
    public async Task The_runner_calls_a_port_where_nobody_is()
    {
        await using OtherServer other = await OtherServer.StartAsync(
            await clinic.AdmitAsync(),
            new ServerOptions { RunnerPort = FreePort.Find() }
        );
        await other.QueueAsync();
        await other.WaitForLogAsync("exception in GET", times: 3);

        Expect.First("jobs-runner-calls-nobody", await other.Doctor.ExamineAsync(other.LogFile));
    }

    [Fact]
    public async Task Jobs_have_no_function_or_are_too_many_or_tried_in_vain()
    {
        await using OtherServer other = await OtherServer.StartAsync(
            await clinic.AdmitAsync(),
            new ServerOptions { RunsJobs = false }
        );
        await other.SqlAsync(
            "DELETE FROM queue_job_function WHERE name LIKE '<shopify.sale.order>%'"
        );
        await other.QueueAsync(isOld: false);
        Expect.First("jobs-function-unregistered", await other.Doctor.ExamineAsync(log: null));

        await other.SqlAsync(
            "DELETE FROM queue_job;"
                + Queued("pending", 60, "50 minutes", "0")
                + Queued("done", 1, "5 minutes", "0")
        );
        Expect.First("jobs-backlog", await other.Doctor.ExamineAsync(log: null));

        await other.SqlAsync("DELETE FROM queue_job;" + Queued("pending", 6, "1 minute", "4"));
        Expect.First("jobs-retried-again-and-again", await other.Doctor.ExamineAsync(log: null));
    }

    private static string Queued(string state, int count, string age, string tries) =>
        $"""
            INSERT INTO queue_job (uuid, name, model_name, method_name, state, channel, date_created, date_started, retry, result)
            SELECT '{state}' || at, 'planted', 'res.partner', 'write', '{state}', 'root',
                   now() AT TIME ZONE 'UTC' - INTERVAL '{age}',
                   CASE WHEN '{state}' = 'done' THEN now() AT TIME ZONE 'UTC' - INTERVAL '{age}' END,
                   {tries}, 'It is odd.'
              FROM generate_series(1, {count}) at;
            """;

    private static async Task ApplyAsync(Patient patient, Verdict verdict)
    {
        using Diagnosis.Odoo.OdooSession session = await patient.Doctor().LogInAsync();
        Assert.NotNull(verdict.SafeMend);
        await verdict.SafeMend.ApplyAsync(session, TestContext.Current.CancellationToken);
    }
}
