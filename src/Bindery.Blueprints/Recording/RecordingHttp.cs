namespace Bindery.Blueprints.Recording;

/// <summary>How the recorder asks: credentials go nowhere else, and no answer fills the memory.</summary>
public static class RecordingHttp
{
    public const int LargestAnswer = 5_000_000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Follows no redirect and keeps no cookie.</summary>
    public static HttpClient Create() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            Timeout = Patience,
            MaxResponseContentBufferSize = LargestAnswer,
        };
}
