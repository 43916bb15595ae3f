using System.Collections.Immutable;
using Bindery.Diagnosis.Configuration;
using Bindery.Diagnosis.Facts;
using Bindery.Testing;

namespace Bindery.Diagnosis.Tests.RealOdoo;

/// <summary>What else may be wrong in a database, planted past the ORM and read over the API.</summary>
[Trait("Category", "Odoo")]
[Collection("clinic")]
public sealed class OtherCausesTests(Clinic clinic)
{
    private const string Now = "now() AT TIME ZONE 'UTC'";
    private const string LastOrders =
        "id = (SELECT MAX(id) FROM generic_sync_run WHERE binding_model = 'shopify.sale.order')";

    private static readonly ImmutableDictionary<string, string> Faults = new Dictionary<
        string,
        string
    >(StringComparer.Ordinal)
    {
        ["sync-run-failed"] =
            $"UPDATE generic_sync_run SET state = 'failed', error = 'The page 3 is odd.' WHERE {LastOrders}",
        ["sync-run-without-job"] =
            $"UPDATE generic_sync_run SET state = 'running', started_on = {Now} - INTERVAL '5 hours' WHERE {LastOrders}",
        ["platform-test-failed"] = "UPDATE connector_base_backend SET state = 'error'",
        ["platform-calls-paused"] =
            "INSERT INTO generic_circuit_breaker (generic_backend_id, state, failures, openings) SELECT id, 'open', 9, 1 FROM generic_backend",
        ["records-set-aside"] =
            "INSERT INTO generic_sync_failure (generic_backend_id, binding_model, direction, external_id, reason, tries, state) SELECT id, 'shopify.sale.order', 'import', '4711', 'The weather is odd.', 1, 'open' FROM generic_backend",
        ["records-bound-to-archived"] =
            "UPDATE product_template SET active = FALSE WHERE id = (SELECT MIN(odoo_id) FROM shopify_product_template); UPDATE shopify_product_template SET sync_state = 'failed' WHERE odoo_id = (SELECT MIN(odoo_id) FROM shopify_product_template)",
        ["webhook-processing-failed"] = Webhooks("failed", "INTERVAL '5 minutes'", "'It is odd.'"),
        ["webhook-waiting"] = Webhooks("pending", "INTERVAL '2 hours'", "NULL"),
        ["webhook-subscription-ended"] = Webhooks(
            "done",
            "INTERVAL '9 days' - at * INTERVAL '1 hour'",
            "NULL"
        ),
        ["jobs-failed"] = Job(
            "failed",
            "date_created = date_created, exc_name = 'OddError', exc_message = 'It is odd.'"
        ),
        ["jobs-waiting-for-failed"] = Job(
            "wait_dependencies",
            $"date_created = {Now} - INTERVAL '3 hours'"
        ),
        ["module-not-upgraded"] =
            "UPDATE ir_module_module SET latest_version = '16.0.0.9.0' WHERE name = 'shopify_connector'",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private static readonly ImmutableDictionary<string, string> Mends = new Dictionary<
        string,
        string
    >(StringComparer.Ordinal)
    {
        ["records-bound-to-archived"] =
            "UPDATE product_template SET active = TRUE; UPDATE shopify_product_template SET sync_state = 'done' WHERE sync_state = 'failed'",
        ["module-not-upgraded"] =
            "UPDATE ir_module_module SET latest_version = '16.0.1.0.0' WHERE name = 'shopify_connector'",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Causes => [.. Faults.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Causes))]
    public async Task Is_named_first(string cause)
    {
        Patient patient = await clinic.AdmitAsync();
        await patient.SqlAsync(Faults[cause]);
        try
        {
            Expect.First(cause, await patient.ExamineAsync());
        }
        finally
        {
            await patient.SqlAsync(Mends.GetValueOrDefault(cause, "SELECT 1"));
        }
    }

    [Theory]
    [InlineData("jobs-channel-misnamed", "workers = 4", "channels = root:2,root.shopfy:1")]
    [InlineData("jobs-too-few-workers", "workers = 1", "channels = root:2")]
    public async Task Is_seen_in_the_configuration(string cause, string option, string channels)
    {
        Patient patient = await clinic.AdmitAsync();
        using TemporaryFolder folder = new();
        string file = folder.Write(
            "odoo.conf",
            $"[options]\nserver_wide_modules = base,web,queue_job\n{option}\n[queue_job]\n{channels}\n"
        );
        Doctor doctor = patient.Doctor() with { Configuration = ServerConfiguration.Read(file) };

        Expect.First(cause, await doctor.ExamineAsync(log: null));
    }

    [Fact]
    public async Task Old_framework_addons_are_told_from_those_that_bindery_carries()
    {
        Patient patient = await clinic.AdmitAsync();
        Evidence evidence = await patient.GatherAsync();
        ImmutableDictionary<string, string> carried = ImmutableDictionary
            .Create<string, string>(StringComparer.Ordinal)
            .Add("generic_connector", "16.0.99.0.0");

        Expect.Nothing(DiagnosisRun.Examine(evidence));
        Expect.First(
            "module-framework-outdated",
            DiagnosisRun.Examine(evidence with { CarriedVersions = carried })
        );
    }

    [Fact]
    public async Task A_clock_that_is_wrong_is_told()
    {
        Patient patient = await clinic.AdmitAsync();
        Evidence evidence = await patient.GatherAsync();
        OdooFacts skewed = evidence.Odoo! with { ClockAhead = TimeSpan.FromMinutes(-7) };

        Assert.True(evidence.Odoo.ClockAhead.Duration() < TimeSpan.FromSeconds(5));
        Expect.First("server-clock-wrong", DiagnosisRun.Examine(evidence with { Odoo = skewed }));
    }

    private static string Webhooks(string status, string age, string error) =>
        $"""
            INSERT INTO generic_webhook (generic_backend_id, event_type, processing_status, received_date, error, delivery_id)
            SELECT id, 'orders/create', '{status}', {Now} - ({age}), {error}, 'planted-' || at
              FROM generic_backend, generate_series(1, 30) at
            """;

    private static string Job(string state, string set) =>
        $"""
            INSERT INTO queue_job (uuid, name, model_name, method_name, state, channel, date_created)
            VALUES ('planted', 'planted', 'shopify.sale.order', 'import_page', '{state}', 'root', {Now}),
                   ('planted-2', 'planted', 'shopify.sale.order', 'import_page', 'failed', 'root', {Now});
            UPDATE queue_job SET {set} WHERE uuid = 'planted';
            DELETE FROM queue_job WHERE uuid = 'planted-2' AND '{state}' = 'failed'
            """;
}
