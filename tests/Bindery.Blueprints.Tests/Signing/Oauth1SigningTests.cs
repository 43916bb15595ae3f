using Bindery.Blueprints.Signing;

namespace Bindery.Blueprints.Tests.Signing;

/// <summary>Signatures that the framework's own Python makes of the same requests.</summary>
public sealed class Oauth1SigningTests
{
    [Theory]
    [InlineData("HMAC-SHA256", "", "MOTq5NUCRMDnqPRXul1NxTyeZNj9ClnDL5f9tsmPfWc=")]
    [InlineData("HMAC-SHA1", "t&s", "z2Vi3BfAJ5HabsA63PSMafYeksk=")]
    public void A_signature_is_the_one_that_a_connector_makes(
        string method,
        string tokenSecret,
        string expected
    ) =>
        Assert.Equal(
            expected,
            Oauth1Signing.Signature(
                new SignedRequest(
                    "GET",
                    "https://shop.example.com/rest/V1/products",
                    // Names sort before their separator does: page comes before page-size.
                    "page-size=2&page=1&a%20b=%C3%BC%26%3D",
                    default
                ),
                [
                    KeyValuePair.Create("oauth_consumer_key", "ck"),
                    KeyValuePair.Create("oauth_nonce", "n"),
                    KeyValuePair.Create("oauth_timestamp", "1700000000"),
                    KeyValuePair.Create("oauth_version", "1.0"),
                    KeyValuePair.Create("oauth_signature_method", method),
                ],
                "c=s",
                tokenSecret
            )
        );

    [Fact]
    public void A_signature_that_is_there_already_is_not_signed()
    {
        SignedRequest bare = new("GET", "https://x.example.com/a", "b=1", default);
        SignedRequest signed = bare with { Query = "b=1&oauth_signature=abc" };

        Assert.Equal(
            Oauth1Signing.Signature(bare, [], "secret", ""),
            Oauth1Signing.Signature(signed, [], "secret", "")
        );
    }
}
