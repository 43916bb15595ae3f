using System.Net;
using Bindery.Core.Failures;
using Bindery.Core.Text;

namespace Bindery.OpenApi.Reading;

/// <summary>Gets a document from the web: http and https only, bounded in size and time.</summary>
internal static class DescriptionAddress
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static bool IsOne(string source) => source.Contains("://", StringComparison.Ordinal);

    public static async Task<byte[]> FetchAsync(string address, CancellationToken cancellation)
    {
        Uri uri = Checked(address);
        using SocketsHttpHandler handler = new()
        {
            AutomaticDecompression = DecompressionMethods.All,
            MaxAutomaticRedirections = 5,
        };
        using HttpClient client = new(handler)
        {
            Timeout = Patience,
            MaxResponseContentBufferSize = DescriptionText.LongestInBytes,
        };
        try
        {
            using HttpResponseMessage answer = await client.GetAsync(uri, cancellation);
            return answer.IsSuccessStatusCode
                ? await answer.Content.ReadAsByteArrayAsync(cancellation)
                : throw Refused(address, $"answers {(int)answer.StatusCode}");
        }
        catch (HttpRequestException failure)
            when (failure.HttpRequestError is HttpRequestError.ConfigurationLimitExceeded)
        {
            throw DescriptionText.TooLarge(address);
        }
        catch (HttpRequestException failure)
        {
            throw Refused(address, $"can't be read: {failure.Message}");
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw Refused(address, $"gives nothing within {Patience.TotalSeconds:0} seconds");
        }
    }

    private static Uri Checked(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"
            ? new Uri(address)
            : throw BinderyException.BadRequest(
                $"'{OneLine.Of(address)}' is no address of the web; take one that begins with https://, or a file."
            );

    private static BinderyException Refused(string address, string why) =>
        BinderyException.Outside(
            $"{OneLine.Of(address)} {OneLine.Of(why)}; get the document by hand and name the file."
        );
}
