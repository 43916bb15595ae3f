using Bindery.Core.Failures;
using Bindery.Core.Findings;
using Bindery.Testing;
using Bindery.Validation.Configuration;

namespace Bindery.Validation.Tests.Configuration;

public sealed class ConfigurationFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Yaml_and_toml_say_the_same()
    {
        folder.Write(
            "a/bindery.yaml",
            """
            select: [active-cron, root-logger]
            ignore: root-logger
            fail-on: error
            series: "16.0"
            addons-path: [../oca]
            baseline: known.json
            per-path-ignores:
              "*/models/*": [active-cron]
            """
        );
        folder.Write(
            "b/pyproject.toml",
            """"
            [tool.other]
            text = """
            [tool.bindery]
            """
            when = 2020-01-01
            [tool.bindery]
            select = [
                "active-cron", # one
                'root-logger',
            ]
            ignore = ["root-logger"]
            fail-on = "error"
            series = "16.0"
            addons-path = ["../oca"]
            baseline = "known.json"
            [tool.bindery.per-path-ignores]
            "*/models/*" = ["active-cron"]
            [[other]]
            x = { a = 1, b = [1, 2] }
            """"
        );

        foreach (string name in new[] { "a", "b" })
        {
            ValidationSettings settings = ConfigurationFile.FindFor(folder.At(name));

            Assert.Equal(["active-cron", "root-logger"], settings.Options.Select);
            Assert.Equal(["root-logger"], settings.Options.Ignore);
            Assert.Equal(Severity.Error, settings.FailOn);
            Assert.Equal("16.0", settings.Options.Series);
            Assert.Equal([folder.At("oca")], settings.Options.AddonsPath);
            Assert.Equal(folder.At(name, "known.json"), settings.Baseline);
            PathIgnore ignore = Assert.Single(settings.Options.PathIgnores);
            Assert.Equal(folder.At(name) + "/*/models/*", ignore.Pattern);
            Assert.Equal(["active-cron"], ignore.Rules);
        }
    }

    [Theory]
    [InlineData("bindery.yaml", "selekt: [a]", "bindery.yaml:1", "did you mean select?")]
    [InlineData("bindery.yaml", "\nfail-on: never", "bindery.yaml:2", "must be information")]
    [InlineData("bindery.yaml", "select: {a: b}", "bindery.yaml:1", "a list of texts")]
    [InlineData("bindery.yaml", "a: [", "bindery.yaml:", "no YAML")]
    [InlineData("pyproject.toml", "[tool.bindery]\nignor = []", "pyproject.toml:2", "ignore?")]
    [InlineData("pyproject.toml", "[tool.bindery]\nselect = \"a", "pyproject.toml:2", "no TOML")]
    [InlineData("pyproject.toml", "[tool.bindery]\nselect = [\"a\"", "pyproject.toml:", "no TOML")]
    public void What_is_wrong_is_said_with_its_line(
        string name,
        string text,
        string place,
        string what
    )
    {
        folder.Write(name, text);

        BinderyException failure = Assert.Throws<BinderyException>(() =>
            ConfigurationFile.FindFor(folder.Path)
        );

        Assert.Contains(place, failure.Message, StringComparison.Ordinal);
        Assert.Contains(what, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_file_of_others_is_passed_by()
    {
        folder.Write("pyproject.toml", "[tool.black]\nline-length = 88\n");

        Assert.Null(ConfigurationFile.FindFor(folder.Path).File);
    }

    [Fact]
    public void A_rule_ignored_for_a_path_still_speaks_of_others()
    {
        folder.Write(
            "demo/__manifest__.py",
            "{'name': 'Demo', 'license': 'LGPL-3', 'version': '16.0.1.0.0'}\n"
        );
        folder.Write("demo/__init__.py", "from . import a, b\n");
        folder.Write("demo/a.py", "import logging\n\nlogging.info('a')\n");
        folder.Write("demo/b.py", "import logging\n\nlogging.info('b')\n");
        folder.Write("bindery.yaml", "per-path-ignores:\n  demo/a.py: [root-logger]\n");

        ValidationResult result = ModuleValidator.Validate(
            [folder.At("demo")],
            ConfigurationFile.FindFor(folder.At("demo")).Options
        );

        Assert.EndsWith(
            "b.py",
            Assert.Single(result.Findings).Place!.Path,
            StringComparison.Ordinal
        );
    }
}
