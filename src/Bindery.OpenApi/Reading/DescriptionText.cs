using System.Text;
using Bindery.Core.Failures;
using Bindery.Core.Text;

namespace Bindery.OpenApi.Reading;

/// <summary>The text of an OpenAPI document, from a file or from an address on the web.</summary>
public static class DescriptionText
{
    /// <summary>The largest public description known has a fifth of it.</summary>
    public const int LongestInBytes = 64 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <param name="source">A path, or an address that begins with http:// or https://.</param>
    /// <exception cref="BinderyException">There is no such text, or it is too large.</exception>
    public static async Task<string> ReadAsync(string source, CancellationToken cancellation)
    {
        byte[] bytes = DescriptionAddress.IsOne(source)
            ? await DescriptionAddress.FetchAsync(source, cancellation)
            : await FileAsync(source, cancellation);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw BinderyException.BadRequest(
                $"{OneLine.Of(source)} isn't UTF-8; save it as UTF-8."
            );
        }
    }

    private static async Task<byte[]> FileAsync(string path, CancellationToken cancellation)
    {
        FileInfo file = new(path);
        if (!file.Exists)
        {
            throw BinderyException.BadRequest(
                $"there is no file '{OneLine.Of(path)}'; name an OpenAPI document, or its address with https://."
            );
        }

        return file.Length > LongestInBytes
            ? throw TooLarge(path)
            : await File.ReadAllBytesAsync(path, cancellation);
    }

    internal static BinderyException TooLarge(string source) =>
        BinderyException.BadRequest(
            $"{OneLine.Of(source)} is larger than {LongestInBytes / 1024 / 1024} MB; no OpenAPI document is, so check that this is the right one."
        );
}
