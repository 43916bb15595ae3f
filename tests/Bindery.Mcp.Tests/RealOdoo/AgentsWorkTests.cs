using System.Collections.Concurrent;
using System.Text.Json;
using Bindery.Certification.Odoo;
using Bindery.Mcp.Tests.Serving;
using Bindery.Testing;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Bindery.Mcp.Tests.RealOdoo;

/// <summary>A client does the whole work by tools alone, on a real Odoo.</summary>
[Trait("Category", "Odoo")]
public sealed class AgentsWorkTests : IDisposable
{
    private const string Module = "addons/woocommerce_connector";
    private const string Mapper = "components/mapper.py";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Builds_certifies_enhances_breaks_and_diagnoses_a_connector()
    {
        await using ServedBindery bindery = await StartAsync(_folder.Path);

        JsonElement created = await bindery.AnswerAsync(
            "init_connector",
            ("name", "woocommerce"),
            ("path", "addons"),
            ("entities", (string[])["order"])
        );
        await ApplyAsync(bindery, created);
        JsonElement facts = await bindery.AnswerAsync("inspect_module", ("module", Module));
        JsonElement flows = facts.GetProperty("backends")[0];
        Assert.Contains("orders", TextsOf(flows, "syncs"));
        Assert.Contains("order.created", TextsOf(flows, "topics"));
        await AssertCleanAsync(bindery);

        ConcurrentQueue<string> heard = [];
        await CertifyAsync(bindery, heard, "import-complete", "webhook-becomes-record");
        Assert.Contains(
            heard,
            message => message.StartsWith("webhook-becomes-record", StringComparison.Ordinal)
        );

        // Orders brought their customers along; now customers are sent as well.
        JsonElement added = await bindery.AnswerAsync(
            "add_export",
            ("module", Module),
            ("model", "res.partner")
        );
        await ApplyAsync(bindery, added);
        await AssertCleanAsync(bindery);
        await CertifyAsync(bindery, heard, "installs-cleanly");

        BrokenExample.Break(_folder.At(Module), Mapper, "\"street2\"", "\"steet2\"");
        JsonElement found = await bindery.AnswerAsync("validate_module", ("path", Module));
        JsonElement finding = found
            .GetProperty("findings")
            .EnumerateArray()
            .First(one => one.GetProperty("id").GetString() == "unknown-mapped-field");
        Assert.EndsWith(Mapper, finding.GetProperty("path").GetString(), StringComparison.Ordinal);
        await AssertDiagnosedAsync(bindery);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The certification fails, and its Odoo's log tells the doctor why.</summary>
    private async Task AssertDiagnosedAsync(ServedBindery bindery)
    {
        JsonElement report = await bindery.AnswerAsync(
            "certify_connector",
            ("module", Module),
            ("checks", (string[])["import-complete"])
        );
        Assert.False(report.GetProperty("passed").GetBoolean());
        string work = report.GetProperty("workFolder").GetString()!;
        await using ServedBindery beside = await StartAsync(_folder.Path, work);

        JsonElement diagnosis = await beside.AnswerAsync(
            "doctor",
            ("logs", Directory.GetFiles(work, "*.log")),
            ("modules", (string[])[_folder.At(Module)])
        );

        Directory.Delete(work, recursive: true);
        Assert.Contains(
            "steet2",
            diagnosis.GetProperty("verdicts").GetRawText(),
            StringComparison.Ordinal
        );
    }

    private static async Task<ServedBindery> StartAsync(params string[] folders)
    {
        Assert.SkipUnless(
            OdooInstallation.FindBinary(given: null) is not null,
            "No Odoo found: set ODOO_BIN, or put one at ~/odoo-lab/odoo-16.0/odoo-bin."
        );
        // The framework is written beside the connector, so only what is outside of both is given.
        string outside = string.Join(
            ',',
            OutsideAddons
                .Path()
                .Where(folder => !folder.StartsWith(Repository.Root, StringComparison.Ordinal))
        );
        return await ServedBindery.StartAsync(
            [.. folders.Select(folder => $"file://{folder}")],
            version: null,
            "--addons-path",
            outside
        );
    }

    private static async Task ApplyAsync(ServedBindery bindery, JsonElement preview) =>
        await bindery.AnswerAsync(
            "apply",
            ("preview_id", preview.GetProperty("preview_id").GetString())
        );

    private static async Task AssertCleanAsync(ServedBindery bindery)
    {
        JsonElement found = await bindery.AnswerAsync("validate_module", ("path", Module));
        Assert.Equal("[]", found.GetProperty("findings").GetRawText());
    }

    private static async Task CertifyAsync(
        ServedBindery bindery,
        ConcurrentQueue<string> heard,
        params string[] checks
    )
    {
        CallToolResult result = await bindery.Client.CallToolAsync(
            "certify_connector",
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["module"] = Module,
                ["checks"] = checks,
            },
            new Listener(heard),
            cancellationToken: TestContext.Current.CancellationToken
        );
        Assert.False(result.IsError is true, ServedBindery.TextOf(result));
        Assert.True(
            result.StructuredContent!.Value.GetProperty("passed").GetBoolean(),
            ServedBindery.TextOf(result)
        );
    }

    private static IEnumerable<string?> TextsOf(JsonElement holder, string member) =>
        holder.GetProperty(member).EnumerateArray().Select(item => item.GetString());

    private sealed class Listener(ConcurrentQueue<string> heard)
        : IProgress<ProgressNotificationValue>
    {
        public void Report(ProgressNotificationValue value) => heard.Enqueue(value.Message ?? "");
    }
}
