using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection;
using System.Runtime.InteropServices;
using Bindery.Core.Changes;

namespace Bindery.Core.Carried;

/// <summary>
/// Files below one folder of an assembly's archive, as <c>src/Directory.Build.targets</c> packs it.
/// </summary>
public sealed class CarriedFiles(Assembly assembly, string folder)
{
    private const string Resource = "carried.zip";
    private const string Inner = "files.zip";

    private readonly string _prefix = folder + "/";

    /// <summary>Paths below the folder, with <c>/</c>, in ordinal order.</summary>
    public ImmutableArray<string> Names
    {
        get
        {
            using ZipArchive archive = Open();
            return [.. Entries(archive).Select(NameOf).Order(StringComparer.Ordinal)];
        }
    }

    /// <returns>Null where there is no such file.</returns>
    public FileContent? ReadOrNull(string name)
    {
        using ZipArchive archive = Open();
        return archive.GetEntry(_prefix + name) is { } entry ? Content(entry) : null;
    }

    /// <summary>All of them by their <see cref="Names"/>.</summary>
    public ImmutableSortedDictionary<string, FileContent> ReadAll()
    {
        using ZipArchive archive = Open();
        return Entries(archive)
            .ToImmutableSortedDictionary(NameOf, Content, StringComparer.Ordinal);
    }

    private ZipArchive Open()
    {
        using ZipArchive outer = new(
            assembly.GetManifestResourceStream(Resource)
                ?? throw new InvalidOperationException(
                    $"{assembly.GetName().Name} carries no files: its project names none."
                )
        );
        using Stream packed = outer.GetEntry(Inner)!.Open();
        // An archive is read from its end, which a packed stream can't go to.
        MemoryStream files = new();
        packed.CopyTo(files);
        return new ZipArchive(files);
    }

    private IEnumerable<ZipArchiveEntry> Entries(ZipArchive archive) =>
        archive.Entries.Where(entry =>
            entry.FullName.StartsWith(_prefix, StringComparison.Ordinal)
            && !entry.FullName.EndsWith('/')
        );

    private string NameOf(ZipArchiveEntry entry) => entry.FullName[_prefix.Length..];

    private static FileContent Content(ZipArchiveEntry entry)
    {
        byte[] bytes = new byte[entry.Length];
        using Stream stream = entry.Open();
        stream.ReadExactly(bytes);
        return new FileContent(ImmutableCollectionsMarshal.AsImmutableArray(bytes));
    }
}
