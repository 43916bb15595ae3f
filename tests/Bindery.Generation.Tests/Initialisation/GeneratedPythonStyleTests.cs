using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Core.Changes;
using Bindery.Generation.Initialisation;
using Bindery.Generation.Parts;
using Bindery.Modules;
using Bindery.Testing;

namespace Bindery.Generation.Tests.Initialisation;

/// <summary>OCA's own tools have nothing to say of what is written; each is asked where it is installed.</summary>
public sealed class GeneratedPythonStyleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task Black_would_change_nothing() =>
        SaysNothingAsync(
            "black",
            "--check",
            "--quiet",
            "--config",
            Repository.PathTo("pyproject.toml")
        );

    [Fact]
    public Task Isort_would_change_nothing() =>
        SaysNothingAsync(
            "isort",
            "--check-only",
            "--settings-file",
            Repository.PathTo("pyproject.toml")
        );

    [Fact]
    public Task Pylint_odoo_has_nothing_to_say() =>
        SaysNothingAsync(
            "pylint",
            "--rcfile=" + Repository.PathTo("pyproject.toml"),
            "--load-plugins=pylint_odoo",
            "--disable=all",
            "--enable=odoolint"
        );

    private async Task SaysNothingAsync(string tool, params string[] arguments)
    {
        Assert.SkipUnless(await IsInstalledAsync(tool), $"{tool} is not installed.");
        foreach (ConnectorType type in Enum.GetValues<ConnectorType>())
        {
            Write(
                BlueprintCatalog
                    .Archetype(type)
                    .Instantiate($"my_{type}".ToLowerInvariant(), $"My {type}")
            );
        }

        foreach (string name in BlueprintCatalog.Names)
        {
            Write(RequiredBlueprint.Open(name));
        }

        string[] addons = Directory.GetDirectories(_folder.Path);
        ProcessResult checking = await ProcessResult.OfAsync(
            tool,
            [.. arguments, .. addons],
            TestContext.Current.CancellationToken
        );
        Assert.True(checking.ExitCode == 0, checking.Output + checking.Errors);
    }

    private void Write(Blueprint blueprint)
    {
        ConnectorNames names = new(blueprint.Name);
        ModuleFiles empty = ModuleFiles.Empty(names.Module);
        ModuleFiles generated = ConnectorInitialiser.GenerateInto(
            empty,
            new ConnectorContext(blueprint, names, "LGPL-3")
        );
        new ChangeSetWriter(_folder.Path).Apply(
            empty.ChangesTo(generated),
            TestContext.Current.CancellationToken
        );
    }

    private static async Task<bool> IsInstalledAsync(string tool)
    {
        bool isOnPath = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, tool)));
        return isOnPath && (tool != "pylint" || await KnowsOdooAsync());
    }

    private static async Task<bool> KnowsOdooAsync()
    {
        const string message = "manifest-required-author";
        ProcessResult help = await ProcessResult.OfAsync(
            "pylint",
            ["--load-plugins=pylint_odoo", "--help-msg=" + message],
            TestContext.Current.CancellationToken
        );
        return help.Output.Contains($":{message}", StringComparison.Ordinal);
    }
}
