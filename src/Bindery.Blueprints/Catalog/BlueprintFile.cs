using System.Text;
using Bindery.Blueprints.Reading.Yaml;

namespace Bindery.Blueprints;

/// <summary>Reads a file's text, strictly as UTF-8.</summary>
internal static class BlueprintFile
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <returns>The text; null with the problem where there is none.</returns>
    public static string? Read(string path, out BlueprintProblem? problem)
    {
        problem = null;
        try
        {
            return Strict.GetString(Bytes(path));
        }
        catch (DecoderFallbackException)
        {
            problem = Problem(path, "the file isn't UTF-8; save it as UTF-8");
        }
        catch (UnreadableYamlException exception)
        {
            problem = Problem(path, exception.Message);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            problem = Problem(path, $"the file can't be read: {exception.Message}");
        }

        return null;
    }

    private static byte[] Bytes(string path)
    {
        using FileStream file = File.OpenRead(path);
        using MemoryStream bytes = new();
        byte[] buffer = new byte[64 * 1024];
        for (int count = file.Read(buffer); count > 0; count = file.Read(buffer))
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > YamlText.LongestInBytes)
            {
                throw new UnreadableYamlException(LineColumn.Start, YamlText.TooLong);
            }
        }

        return bytes.ToArray();
    }

    private static BlueprintProblem Problem(string path, string message) =>
        new(path, 1, 1, message);
}
