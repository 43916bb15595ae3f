using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.Json;
using Bindery.Core.Changes;
using Bindery.Core.Failures;
using Bindery.Modules;

namespace Bindery.Generation.Enhancement.History;

/// <summary>
/// <c>.bindery</c>: the history of an addon in one compressed file, which Odoo doesn't look at.
/// Without it, what was added can't be taken out exactly and what is old can't be told from what
/// a person wrote.
/// </summary>
public static class HistoryFile
{
    public const string Path = ".bindery";
    private const int Format = 1;

    // Texts before and after are alike: a window over all of them keeps each but once.
    private const int Window = 22;
    private const int Quality = 9;
    private const int LongestInBytes = 64 * 1024 * 1024;

    /// <exception cref="BinderyException">The file can't be read, or a newer Bindery wrote it.</exception>
    public static ModuleHistory Read(ModuleFiles module)
    {
        if (module.Find(Path) is not { } content)
        {
            return ModuleHistory.Empty;
        }

        HistoryJson history = Unpack(content, module.Name);
        return history.Format <= Format
            ? new ModuleHistory(history.Steps)
            : throw BinderyException.BadRequest(
                $"{module.Name}/{Path} was written by a newer Bindery (format {history.Format}, this one reads {Format}); update Bindery."
            );
    }

    /// <summary>The addon with its history; without the file where there is none.</summary>
    public static ModuleFiles Write(ModuleFiles module, ModuleHistory history) =>
        history.Steps.IsEmpty
            ? module with
            {
                Files = module.Files.Remove(Path),
            }
            : module.With(Path, Pack(history));

    private static FileContent Pack(ModuleHistory history)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(
            new HistoryJson(Format, history.Steps),
            HistoryJsonContext.Default.HistoryJson
        );
        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(json.Length)];
        return BrotliEncoder.TryCompress(json, packed, out int length, Quality, Window)
            ? new FileContent(ImmutableCollectionsMarshal.AsImmutableArray(packed[..length]))
            : throw new InvalidOperationException("The history can't be compressed.");
    }

    private static HistoryJson Unpack(FileContent content, string module)
    {
        try
        {
            using MemoryStream packed = new([.. content.Bytes]);
            using BrotliStream stream = new(packed, CompressionMode.Decompress);
            using MemoryStream json = new();
            byte[] buffer = new byte[81920];
            for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                json.Write(buffer, 0, read);
                if (json.Length > LongestInBytes)
                {
                    throw new InvalidDataException("it is too long");
                }
            }

            return JsonSerializer.Deserialize(
                    json.ToArray(),
                    HistoryJsonContext.Default.HistoryJson
                ) ?? throw new JsonException("it is empty");
        }
        catch (Exception failure)
            when (failure is JsonException or InvalidDataException or InvalidOperationException)
        {
            throw BinderyException.BadRequest(
                $"{module}/{Path} can't be read ({failure.Message}); restore it from version control, or delete it: then only hand edits are known."
            );
        }
    }
}
