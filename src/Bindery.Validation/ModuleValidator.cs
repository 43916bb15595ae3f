using System.Collections.Immutable;
using Bindery.Core.Failures;
using Bindery.Core.Findings;
using Bindery.Modules;
using Bindery.Modules.Addons;
using Bindery.Modules.Catalogue;
using Bindery.Modules.Reading;
using Bindery.Validation.Fixes;
using Bindery.Validation.Rules;
using Bindery.Validation.Running;

namespace Bindery.Validation;

/// <summary>Reads addons as Odoo would and says what is wrong with them.</summary>
public static class ModuleValidator
{
    /// <param name="paths">Folders of addons, or folders that hold some.</param>
    /// <exception cref="BinderyException">A path is no folder, or holds no addon.</exception>
    public static ValidationResult Validate(IReadOnlyList<string> paths) =>
        Validate(paths, new ValidationOptions());

    /// <exception cref="BinderyException">A path is no folder, or holds no addon; a rule is unknown.</exception>
    public static ValidationResult Validate(IReadOnlyList<string> paths, ValidationOptions options)
    {
        ImmutableArray<string> folders = FoldersOf(paths);
        AddonValidation validation = Prepare(folders, options);
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        int files = 0;
        foreach (string folder in folders)
        {
            Module module = Open(folder);
            files += module.PythonFiles.Length + module.XmlFiles.Length + module.CsvFiles.Length;
            FindingWriter writer = new(module, folder, options.WritesFixes);
            findings.AddRange(validation.Detect(module, folder).Select(writer.Write));
        }

        return new ValidationResult(findings.ToImmutable(), folders.Length, files, paths[0]);
    }

    /// <summary>What would mend the addons, as far as it is known. Nothing is written.</summary>
    /// <param name="paths">As for <see cref="Validate(IReadOnlyList{string})"/>.</param>
    /// <param name="options">Only what the selected rules find is mended.</param>
    /// <param name="most">The least safe fixes that are wanted.</param>
    /// <exception cref="BinderyException">A path is no folder, or holds no addon; a rule is unknown.</exception>
    public static ImmutableArray<FixedAddon> Fix(
        IReadOnlyList<string> paths,
        ValidationOptions options,
        FixSafety most
    )
    {
        ImmutableArray<string> folders = FoldersOf(paths);
        AddonFixer fixer = new(Prepare(folders, options), most);
        return [.. folders.Select(folder => Fix(fixer, folder)).Where(addon => addon.Fixed > 0)];
    }

    private static FixedAddon Fix(AddonFixer fixer, string folder)
    {
        ModuleFiles before = ModuleReader.Read(folder);
        (ModuleFiles after, int gone) = fixer.Fix(before, folder);
        return new FixedAddon(folder, before.ChangesTo(after), gone);
    }

    private static ImmutableArray<string> FoldersOf(IReadOnlyList<string> paths) =>
        [.. paths.SelectMany(AddonFinder.Find).Select(Shown).Distinct(StringComparer.Ordinal)];

    private static AddonValidation Prepare(
        ImmutableArray<string> folders,
        ValidationOptions options
    )
    {
        AddonPath path = new(
            folders.Select(Parent).Concat(options.AddonsPath.Select(Path.GetFullPath))
        );
        Catalogues catalogues = new(
            ShippedCatalogue.Open(),
            [.. options.Catalogues.Select(AddonCatalogue.Read)]
        );
        return new AddonValidation(RuleSelection.Of(options), path, catalogues, options);
    }

    private static Module Open(string folder)
    {
        try
        {
            return Module.Open(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw BinderyException.Outside($"cannot read {folder}: {failure.Message}", failure);
        }
    }

    private static string Shown(string folder)
    {
        string shown = folder.Replace('\\', '/').TrimEnd('/');
        return shown.StartsWith("./", StringComparison.Ordinal) ? shown[2..]
            : shown.Length == 0 ? "/"
            : shown;
    }

    private static string Parent(string folder) =>
        Path.GetDirectoryName(Path.GetFullPath(folder)) ?? folder;
}
