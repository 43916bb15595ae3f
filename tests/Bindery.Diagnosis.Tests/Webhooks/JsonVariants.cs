namespace Bindery.Diagnosis.Tests.Webhooks;

/// <summary>JSON that was parsed and written anew.</summary>
internal static class JsonVariants
{
    public static (string Name, Captured Captured, string Cause, string Says)[] All { get; } =
    [
        (
            "JSON with blanks that was made compact",
            new()
            {
                Signed = Captured.Bytes("""{"id": 7, "ok": true}"""),
                Body = Captured.Bytes("""{"id":7,"ok":true}"""),
            },
            "webhook-body-changed",
            "blanks after colons"
        ),
        (
            "compact JSON that was indented",
            new()
            {
                Signed = Captured.Bytes("""{"id":7,"ok":true}"""),
                Body = Captured.Bytes("{\n  \"id\": 7,\n  \"ok\": true\n}"),
            },
            "webhook-body-changed",
            "compact"
        ),
        (
            "JSON whose slashes were escaped",
            new()
            {
                Signed = Captured.Bytes("""{"u":"http:\/\/a\/b"}"""),
                Body = Captured.Bytes("""{"u":"http://a/b"}"""),
            },
            "webhook-body-changed",
            "slashes"
        ),
        (
            "JSON whose letters were escaped",
            new()
            {
                Signed = Captured.Bytes("""{"n":"Käse"}"""),
                Body = Captured.Bytes("""{"n":"K\u00e4se"}"""),
            },
            "webhook-body-changed",
            "compact"
        ),
        (
            "JSON whose members were sorted",
            new()
            {
                Signed = Captured.Bytes("""{"a":1,"b":2}"""),
                Body = Captured.Bytes("""{"b":2,"a":1}"""),
            },
            "webhook-body-changed",
            "sorted"
        ),
        (
            "JSON as .NET escapes it",
            new()
            {
                Signed = Captured.Bytes("""{"n":"K\u00E4se \u0026 \u0022Brot\u0022"}"""),
                Body = Captured.Bytes("""{"n":"Käse & \"Brot\""}"""),
            },
            "webhook-body-changed",
            ".NET"
        ),
        (
            "JSON as Go escapes it",
            new()
            {
                Signed = Captured.Bytes("""{"n":"Kä \u0026 B"}"""),
                Body = Captured.Bytes("""{"n":"Kä & B"}"""),
            },
            "webhook-body-changed",
            "Go"
        ),
    ];
}
