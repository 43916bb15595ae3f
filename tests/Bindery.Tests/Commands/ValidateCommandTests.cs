using System.Text.Json;
using Bindery.Testing;

namespace Bindery.Tests.Commands;

public sealed class ValidateCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Names_place_rule_and_mend_and_ends_with_1()
    {
        string addon = BrokenAddon();

        CommandRun run = await CommandRun.OfAsync("validate", addon);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "__manifest__.py:6:14: error missing-data-file",
            run.Results,
            StringComparison.Ordinal
        );
        Assert.Contains("mend: ", run.Results, StringComparison.Ordinal);
        Assert.Contains("bindery validate --explain ", run.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_holds_the_findings_and_nothing_else()
    {
        CommandRun run = await CommandRun.OfAsync("validate", BrokenAddon(), "--format", "json");

        Assert.NotEqual(0, JsonDocument.Parse(run.Results).RootElement.GetArrayLength());
    }

    [Fact]
    public async Task A_rule_that_is_ignored_is_not_reported()
    {
        CommandRun run = await CommandRun.OfAsync(
            "validate",
            BrokenAddon(),
            "--select",
            "missing-data-file",
            "--ignore",
            "missing-data-file"
        );

        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_rule_explains_itself()
    {
        CommandRun run = await CommandRun.OfAsync("validate", "--explain", "missing-data-file");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("# missing-data-file", run.Results, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--explain", "no-such-rule")]
    [InlineData("--select", "no-such-rule")]
    public async Task An_unknown_rule_is_refused(string option, string rule)
    {
        CommandRun run = await CommandRun.OfAsync("validate", BrokenAddon(), option, rule);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such-rule", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wants_to_know_what_to_validate()
    {
        CommandRun run = await CommandRun.OfAsync("validate");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("name the folder of an addon", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_folder_that_is_not_there()
    {
        CommandRun run = await CommandRun.OfAsync("validate", _folder.At("nowhere"));

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Messages.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_dry_run_shows_the_fix_and_changes_nothing()
    {
        string addon = BrokenAddon();
        string before = File.ReadAllText(Path.Combine(addon, "__manifest__.py"));

        CommandRun run = await CommandRun.OfAsync("validate", addon, "--unsafe-fixes", "--dry-run");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "-    \"data\": [\"views/nowhere.xml\"],",
            run.Results,
            StringComparison.Ordinal
        );
        Assert.Equal(before, File.ReadAllText(Path.Combine(addon, "__manifest__.py")));
    }

    [Fact]
    public async Task Fixes_are_written_and_what_is_left_is_reported()
    {
        CommandRun run = await CommandRun.OfAsync("validate", BrokenAddon(), "--unsafe-fixes");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 finding fixed.", run.Messages, StringComparison.Ordinal);
        Assert.Contains("no findings", run.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_silences_what_it_holds()
    {
        string addon = BrokenAddon();
        string baseline = _folder.At("known.json");

        CommandRun written = await CommandRun.OfAsync(
            "validate",
            addon,
            "--write-baseline",
            baseline
        );
        CommandRun run = await CommandRun.OfAsync("validate", addon, "--baseline", baseline);

        Assert.Equal((0, 0), (written.ExitCode, run.ExitCode));
    }

    [Theory]
    [InlineData("--dry-run")]
    [InlineData("--fix", "--watch")]
    [InlineData("--baseline", "/nowhere/known.json")]
    [InlineData("--config", "/nowhere/bindery.yaml")]
    public async Task Options_that_make_no_sense_are_refused(params string[] options)
    {
        CommandRun run = await CommandRun.OfAsync(["validate", BrokenAddon(), .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Messages.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Sarif_describes_every_rule()
    {
        CommandRun run = await CommandRun.OfAsync("validate", BrokenAddon(), "--format", "sarif");

        JsonElement log = JsonDocument.Parse(run.Results).RootElement.GetProperty("runs")[0];
        Assert.True(
            log.GetProperty("tool").GetProperty("driver").GetProperty("rules").GetArrayLength() > 60
        );
        Assert.Equal(1, log.GetProperty("results").GetArrayLength());
    }

    /// <summary>What the schema of SARIF 2.1.0 requires of the objects that are written.</summary>
    [Fact]
    public async Task Sarif_has_what_its_schema_requires()
    {
        CommandRun run = await CommandRun.OfAsync("validate", BrokenAddon(), "--format", "sarif");

        JsonElement root = JsonDocument.Parse(run.Results).RootElement;
        Assert.Equal("2.1.0", root.GetProperty("version").GetString());
        JsonElement log = Assert.Single(root.GetProperty("runs").EnumerateArray());
        JsonElement driver = log.GetProperty("tool").GetProperty("driver");
        Assert.NotEmpty(driver.GetProperty("name").GetString()!);
        List<string> rules =
        [
            .. driver
                .GetProperty("rules")
                .EnumerateArray()
                .Select(rule => rule.GetProperty("id").GetString()!),
        ];
        Assert.Equal(rules.Count, rules.Distinct(StringComparer.Ordinal).Count());
        foreach (JsonElement result in log.GetProperty("results").EnumerateArray())
        {
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            Assert.Equal(
                result.GetProperty("ruleId").GetString(),
                rules[result.GetProperty("ruleIndex").GetInt32()]
            );
            Assert.Contains(
                result.GetProperty("level").GetString(),
                new[] { "error", "warning", "note" }
            );
            JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.True(
                Uri.IsWellFormedUriString(
                    place.GetProperty("artifactLocation").GetProperty("uri").GetString(),
                    UriKind.RelativeOrAbsolute
                )
            );
            Assert.InRange(
                place.GetProperty("region").GetProperty("startLine").GetInt32(),
                1,
                int.MaxValue
            );
            Assert.InRange(
                place.GetProperty("region").GetProperty("startColumn").GetInt32(),
                1,
                int.MaxValue
            );
        }
    }

    private string BrokenAddon()
    {
        _folder.Write("shop/__init__.py", "");
        _folder.Write(
            "shop/__manifest__.py",
            """
            {
                "name": "Shop",
                "version": "16.0.1.0.0",
                "license": "LGPL-3",
                "depends": ["base"],
                "data": ["views/nowhere.xml"],
            }
            """
        );
        return _folder.At("shop");
    }
}
