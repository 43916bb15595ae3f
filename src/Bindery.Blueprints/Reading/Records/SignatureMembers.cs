using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

/// <summary>What requests need that are signed: OAuth 1.0a, HMAC, JWT.</summary>
internal static class SignatureMembers
{
    public static Authentication Ask(IMembers members, Authentication known) =>
        Signed(
            members,
            known with
            {
                ClientKey = members.Optional(
                    "client_key",
                    Texts.TechnicalName,
                    "Setting with the consumer key, for oauth1."
                ),
                Token = members.Optional(
                    "token",
                    Texts.TechnicalName,
                    "Setting with the access token, for oauth1."
                ),
                TokenSecret = members.Optional(
                    "token_secret",
                    Texts.TechnicalName,
                    "Setting with the access token's secret, for oauth1."
                ),
                Place = members.Optional(
                    "place",
                    Choice.Among("header", "query"),
                    "Where the parameters of oauth1 go; header where left out."
                ),
                Issuer = members.Optional(
                    "issuer",
                    Texts.TechnicalName,
                    "Setting with the claim iss, for jwt."
                ),
                Subject = members.Optional(
                    "subject",
                    Texts.TechnicalName,
                    "Setting with the claim sub, for jwt."
                ),
                KeyId = members.Optional(
                    "key_id",
                    Texts.TechnicalName,
                    "Setting with the key's id, for jwt."
                ),
            }
        );

    private static Authentication Signed(IMembers members, Authentication known) =>
        known with
        {
            Algorithm = members.Optional(
                "algorithm",
                Choice.Among("sha256", "sha512", "sha1", "HS256", "RS256", "ES256"),
                "Hash of an HMAC, or algorithm of a JWT."
            ),
            Encoding = members.Optional(
                "encoding",
                Choice.Among("hex", "base64"),
                "How an HMAC is written; hex where left out."
            ),
            Parts = members.Or(
                "parts",
                Values.Many(
                    Choice.Among("timestamp", "method", "path", "query", "body", "body_hash")
                ),
                [],
                "What an HMAC is made of, in order."
            ),
            Separator = members.Optional(
                "separator",
                Texts.LineOrNothing,
                "Between the parts of an HMAC; a line break is written \\n."
            ),
            TimestampHeader = members.Optional(
                "timestamp_header",
                Texts.Header,
                "Header with the moment that an HMAC signs."
            ),
            TimestampFormat = members.Optional(
                "timestamp_format",
                Choice.Among("unix", "unix-ms", "iso"),
                "How that moment is written."
            ),
            Key = members.Optional(
                "key",
                Texts.TechnicalName,
                "Setting with the public name of an HMAC's key, or with a JWT's key."
            ),
            KeyHeader = members.Optional(
                "key_header",
                Texts.Header,
                "Header with the public name of an HMAC's key."
            ),
        };
}
