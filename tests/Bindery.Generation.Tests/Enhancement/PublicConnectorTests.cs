using System.Collections.Immutable;
using Bindery.Core.Failures;
using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Modules;
using Bindery.Modules.Connectors;
using Bindery.Modules.Reading;

namespace Bindery.Generation.Tests.Enhancement;

/// <summary>
/// On connectors that nobody here wrote: <c>BINDERY_CONNECTORS</c> names a folder with checkouts of
/// them, at any depth.
/// </summary>
public sealed class PublicConnectorTests
{
    private static readonly ImmutableArray<RecordedStep> Steps =
    [
        TestModules.Binding("partner_tag", "res.partner.category"),
        TestModules.Binding("customer", "res.partner"),
        TestModules.Binding("product", "product.template"),
        TestModules.Step(RecordedStep.Export, "res.partner"),
        TestModules.Webhook("partner_tag/create"),
        TestModules.Step(RecordedStep.Auth, "basic"),
        TestModules.Step(RecordedStep.Inventory, "levels"),
    ];

    [Fact]
    public void A_command_works_or_says_why_not()
    {
        foreach (ModuleFiles module in Connectors())
        {
            foreach (RecordedStep step in Steps)
            {
                Report(module, step, Try(module, step));
            }
        }
    }

    // Most stand on OCA's own collection: what the refusal asks for first is done for them here.
    [Fact]
    public void Once_their_backend_stands_on_the_framework_every_command_keeps_every_line()
    {
        foreach (ModuleFiles module in Connectors().Select(OnTheFramework))
        {
            ModuleFiles current = module;
            foreach (RecordedStep step in Steps)
            {
                ModuleFiles? after = Try(current, step);
                Report(current, step, after);
                current = after ?? current;
            }

            foreach (RecordedStep step in HistoryFile.Read(current).Steps.Reverse())
            {
                current = current.Remove(step);
            }

            Assert.True(module.ChangesTo(current).IsEmpty, module.DiffTo(current));
        }
    }

    private static ModuleFiles? Try(ModuleFiles module, RecordedStep step)
    {
        try
        {
            ModuleFiles after = module.After(ConnectorEnhancer.Add(module, step).Changes);
            Assert.All(module.Files.Keys, path => Assert.NotNull(after.Find(path)));
            Assert.True(
                ConnectorEnhancer.Add(after, step).Changes.IsEmpty,
                $"{module.Name} {step.Name} twice"
            );
            return after;
        }
        catch (BinderyException failure)
        {
            Assert.Equal(ExitCode.BadRequest, failure.ExitCode);
            TestContext.Current.TestOutputHelper?.WriteLine($"{module.Name}: {failure.Message}");
            return null;
        }
    }

    private static void Report(ModuleFiles module, RecordedStep step, ModuleFiles? after)
    {
        string outcome = after is null
            ? "declined"
            : $"{module.ChangesTo(after).Changes.Length} files";
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{module.Name} {step.Kind} {step.Name}: {outcome}"
        );
    }

    private static ModuleFiles OnTheFramework(ModuleFiles module)
    {
        foreach (BackendFacts backend in ConnectorReader.Read(Module.Of(module)).Backends)
        {
            string text = module.TextOf(backend.Path);
            if (text.Contains("connector.backend", StringComparison.Ordinal))
            {
                module = module.Edit(backend.Path, "connector.backend", "generic.backend.mixin");
            }
        }

        return module;
    }

    private static ImmutableArray<ModuleFiles> Connectors()
    {
        string? folder = Environment.GetEnvironmentVariable("BINDERY_CONNECTORS");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "BINDERY_CONNECTORS names no folder.");
        return
        [
            .. Directory
                .EnumerateFiles(folder!, "__manifest__.py", SearchOption.AllDirectories)
                .Select(manifest => ModuleReader.Read(Path.GetDirectoryName(manifest)!))
                .Where(module => !ConnectorReader.Read(Module.Of(module)).Backends.IsEmpty),
        ];
    }
}
