using Bindery.Core.Changes;
using Bindery.Core.Failures;
using Bindery.Modules.Catalogue;

namespace Bindery.Validation.CatalogueFiles;

/// <summary>Makes the file that <c>validate --catalog</c> reads.</summary>
public static class CatalogueFile
{
    private const string Script = "Bindery.Validation.CatalogueFiles.read_catalogue.py";

    /// <summary>Takes the models, fields, components and external ids of every installed addon out of a database.</summary>
    /// <returns>The catalogue that was written.</returns>
    /// <exception cref="BinderyException">Odoo can't be run, or said nothing whole.</exception>
    public static async Task<AddonCatalogue> FromDatabaseAsync(
        OdooToRead odoo,
        string file,
        CancellationToken cancellation
    )
    {
        if (!File.Exists(odoo.OdooBin))
        {
            throw BinderyException.BadRequest(
                $"there is no {odoo.OdooBin}; give the path of odoo-bin."
            );
        }

        string printed = await OdooShell.RunAsync(odoo, ReadScript(), cancellation);
        ReportedFacts facts =
            ReportedFacts.Read(printed)
            ?? throw BinderyException.Outside(
                $"{odoo.OdooBin} told nothing of the database {odoo.Database}; is Odoo installed in it?"
            );
        return Write(file, AddonCatalogue.Write(facts.Series, facts.Addons), cancellation);
    }

    /// <summary>Takes the same out of the source of addons.</summary>
    /// <param name="series">The Odoo series of the source, such as 16.0.</param>
    /// <param name="folders">Folders that hold addons side by side.</param>
    /// <returns>The catalogue that was written.</returns>
    /// <exception cref="BinderyException">A folder isn't there, or holds no addon.</exception>
    public static AddonCatalogue FromSource(
        string series,
        IReadOnlyList<string> folders,
        string file,
        CancellationToken cancellation
    )
    {
        if (folders.FirstOrDefault(folder => !Directory.Exists(folder)) is { } missing)
        {
            throw BinderyException.BadRequest($"{missing} is not a folder.");
        }

        byte[] bytes = CatalogueBuilder.Build(series, folders);
        return AddonCatalogue.Open(bytes).Names.Any()
            ? Write(file, bytes, cancellation)
            : throw BinderyException.BadRequest(
                $"there is no addon in {string.Join(", ", folders)}; give folders that hold addons side by side."
            );
    }

    private static AddonCatalogue Write(string file, byte[] bytes, CancellationToken cancellation)
    {
        string full = Path.GetFullPath(file);
        string folder = Path.GetDirectoryName(full) ?? full;
        FileContent? before = FileContent.ReadOrNull(full);
        FileChange change = new(Path.GetFileName(full), before, new FileContent([.. bytes]));
        new ChangeSetWriter(folder).Apply(ChangeSet.Of([change]), cancellation);
        return AddonCatalogue.Open(bytes);
    }

    private static string ReadScript()
    {
        using Stream stream =
            typeof(CatalogueFile).Assembly.GetManifestResourceStream(Script)
            ?? throw new InvalidOperationException($"{Script} is not in the assembly.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
