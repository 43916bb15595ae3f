using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Core.Changes;
using Bindery.Core.Failures;
using Bindery.Generation.Development;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts;
using Bindery.Modules;
using Bindery.Modules.Reading;

namespace Bindery.Generation.Initialisation;

/// <summary>Plans a new connector: every part put into an addon that has nothing yet.</summary>
public static class ConnectorInitialiser
{
    /// <exception cref="BinderyException">The request can't be met; the message says why.</exception>
    public static InitPlan Plan(InitRequest request)
    {
        ConnectorNames names = ModuleNameRule.Require(request.Name);
        string root = Path.GetFullPath(request.Path);
        RequireFolder(root);
        ModuleFiles existing = Existing(root, names.Module, request.Force);
        ImmutableArray<string>.Builder notes = ImmutableArray.CreateBuilder<string>();
        Blueprint blueprint = BlueprintChoice.Of(request, names, notes);
        ModuleFiles generated = GenerateInto(
            ModuleFiles.Empty(names.Module),
            new ConnectorContext(blueprint, names, request.License)
        );
        ModuleFiles written = InitHistory.Write(request, names, existing, generated);
        ChangeSet module = existing.ChangesTo(Over(existing, written));
        ChangeSet changes = ChangeSet.Of([
            .. module.Changes,
            .. FrameworkChanges(root, request.WritesFramework),
            .. request.WritesDevelopment ? DevelopmentEnvironment.Plan(root, names, notes) : [],
        ]);
        return new InitPlan(root, names, blueprint, changes, notes.ToImmutable());
    }

    /// <summary>Every part of a connector, put into an addon that may have some of them.</summary>
    public static ModuleFiles GenerateInto(ModuleFiles module, ConnectorContext context)
    {
        ModuleDraft draft = new(module);
        foreach (IPart part in PartList.Of(context))
        {
            draft = part.PutInto(draft);
        }

        return draft.Files;
    }

    private static void RequireFolder(string root)
    {
        if (File.Exists(root))
        {
            throw BinderyException.BadRequest(
                $"{root} is a file; give --path the folder that shall hold the addon."
            );
        }
    }

    private static ModuleFiles Existing(string root, string module, bool force)
    {
        string target = Path.Combine(root, module);
        if (!Path.Exists(target))
        {
            return ModuleFiles.Empty(module);
        }

        if (!force || !Directory.Exists(target))
        {
            throw BinderyException.BadRequest(
                $"{target} exists; choose another name or --path, or replace Bindery's files in it with --force."
            );
        }

        return ModuleReader.Read(target);
    }

    private static ModuleFiles Over(ModuleFiles existing, ModuleFiles generated) =>
        existing with
        {
            Files = existing.Files.SetItems(generated.Files),
        };

    private static IEnumerable<FileChange> FrameworkChanges(string root, bool isWanted) =>
        isWanted
            ? FrameworkAddons
                .Names.Where(name => !Path.Exists(Path.Combine(root, name)))
                .Select(FrameworkAddons.Open)
                .SelectMany(addon => ModuleFiles.Empty(addon.Name).ChangesTo(addon).Changes)
            : [];
}
