using System.Collections.Immutable;
using Bindery.Core.Failures;
using Bindery.Core.Findings;
using Bindery.Modules;
using Bindery.Modules.Addons;
using Bindery.Modules.Catalogue;
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
        ImmutableArray<string> folders =
        [
            .. paths.SelectMany(AddonFinder.Find).Select(Shown).Distinct(StringComparer.Ordinal),
        ];
        AddonPath path = new(
            folders.Select(Parent).Concat(options.AddonsPath.Select(Path.GetFullPath))
        );
        AddonValidation validation = new(
            RuleSelection.Of(options),
            path,
            ShippedCatalogue.Open(),
            options.Series
        );
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        int files = 0;
        foreach (string folder in folders)
        {
            Module module = Open(folder);
            files += module.PythonFiles.Length + module.XmlFiles.Length + module.CsvFiles.Length;
            findings.AddRange(validation.Run(module, folder));
        }

        return new ValidationResult(findings.ToImmutable(), folders.Length, files, paths[0]);
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
