using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.Certification;

public static class WayInOptions
{
    /// <summary>What the way in has a part in; the rest is proven by the first way.</summary>
    private static readonly ImmutableArray<string> Checks =
    [
        "connects-in-browser",
        "test-connection-succeeds",
        "test-connection-explains-wrong-token",
        "import-complete",
    ];

    /// <summary>Enough for several pages, which are where a signature or a token goes wrong.</summary>
    private static readonly Volume Few = new()
    {
        Products = 25,
        Customers = 25,
        Orders = 15,
        Others = 15,
        PerPage = 10,
    };

    extension(CertificationOptions options)
    {
        /// <summary>The same by another way in; unless checks are named, those that it matters to.</summary>
        public CertificationOptions By(WayIn way) =>
            options with
            {
                Blueprint = way.Blueprint,
                OverTls = way.UrlScheme == Uri.UriSchemeHttps,
                Checks = options.Checks.IsEmpty ? Checks : options.Checks,
                Volume = Few,
                WithFaults = false,
            };
    }
}
