using System.Collections.Immutable;
using System.IO.Compression;
using Bindery.Core.Failures;

namespace Bindery.Diagnosis.Logs;

/// <summary>A log and what was rotated away from it: <c>odoo.log.1</c>, <c>odoo.log-20260101.gz</c>.</summary>
internal static class LogFiles
{
    private const int BufferSize = 1 << 20;
    private static ReadOnlySpan<byte> GzipMagic => [0x1f, 0x8b];

    /// <returns>Oldest first.</returns>
    public static ImmutableArray<string> Of(IEnumerable<string> given)
    {
        List<string> files = [];
        foreach (string path in given.Select(Path.GetFullPath))
        {
            if (!File.Exists(path))
            {
                throw BinderyException.BadRequest($"{path} does not exist; check --log.");
            }

            files.AddRange(WithRotated(path));
        }

        return
        [
            .. files
                .Distinct(StringComparer.Ordinal)
                .OrderBy(File.GetLastWriteTimeUtc)
                .ThenByDescending(path => path, StringComparer.Ordinal),
        ];
    }

    /// <summary>The text of a file, unpacked where it is packed; <paramref name="packed"/> tells how far it is.</summary>
    public static Stream Open(string path, out FileStream packed)
    {
        packed = new FileStream(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete,
            BufferSize,
            FileOptions.SequentialScan
        );
        Span<byte> magic = stackalloc byte[2];
        int read = packed.ReadAtLeast(magic, 2, throwOnEndOfStream: false);
        packed.Position = 0;
        return read == 2 && magic.SequenceEqual(GzipMagic)
            ? new GZipStream(packed, CompressionMode.Decompress)
            : packed;
    }

    private static IEnumerable<string> WithRotated(string path)
    {
        string name = Path.GetFileName(path);
        return Directory
            .EnumerateFiles(Path.GetDirectoryName(path)!, name + "*")
            .Where(file => IsRotated(Path.GetFileName(file), name))
            .Append(path);
    }

    private static bool IsRotated(string file, string name) =>
        file.Length > name.Length + 1
        && file.StartsWith(name, StringComparison.Ordinal)
        && file[name.Length] is '.' or '-'
        && char.IsAsciiDigit(file[name.Length + 1]);
}
