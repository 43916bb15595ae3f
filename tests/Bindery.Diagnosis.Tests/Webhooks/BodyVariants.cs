using System.Text;

namespace Bindery.Diagnosis.Tests.Webhooks;

/// <summary>Bodies that became others on their way, and more than the body.</summary>
internal static class BodyVariants
{
    public static (string Name, Captured Captured, string Cause, string Says)[] All { get; } =
    [
        (
            "a line end that was taken off",
            new()
            {
                Signed = Captured.Bytes(Captured.Json + "\n"),
                Body = Captured.Bytes(Captured.Json),
            },
            "webhook-body-changed",
            "with a line end"
        ),
        (
            "a line end that was put on",
            new()
            {
                Signed = Captured.Bytes(Captured.Json),
                Body = Captured.Bytes(Captured.Json + "\r\n"),
            },
            "webhook-body-changed",
            "without the line end"
        ),
        (
            "line ends that were converted",
            new()
            {
                Signed = Captured.Bytes("a: 1\r\nb: 2\r\nc"),
                Body = Captured.Bytes("a: 1\nb: 2\nc"),
            },
            "webhook-body-changed",
            "CRLF instead of LF"
        ),
        (
            "line ends that were converted back",
            new()
            {
                Signed = Captured.Bytes("a: 1\nb: 2\nc"),
                Body = Captured.Bytes("a: 1\r\nb: 2\r\nc"),
            },
            "webhook-body-changed",
            "LF instead of CRLF"
        ),
        (
            "a byte order mark that was taken off",
            new()
            {
                Signed = [0xEF, 0xBB, 0xBF, .. Captured.Bytes(Captured.Json)],
                Body = Captured.Bytes(Captured.Json),
            },
            "webhook-body-changed",
            "byte order mark before"
        ),
        (
            "a byte order mark that was put on",
            new()
            {
                Signed = Captured.Bytes(Captured.Json),
                Body = [0xEF, 0xBB, 0xBF, .. Captured.Bytes(Captured.Json)],
            },
            "webhook-body-changed",
            "without its byte order mark"
        ),
        (
            "Latin-1 that became UTF-8",
            new()
            {
                Signed = Encoding.Latin1.GetBytes(Captured.Json),
                Body = Captured.Bytes(Captured.Json),
            },
            "webhook-body-changed",
            "Latin-1"
        ),
        (
            "a form that was decoded",
            new()
            {
                Signed = Captured.Bytes("payload={\"a\":1}"),
                Body = Captured.Bytes("payload=%7B%22a%22%3A1%7D"),
            },
            "webhook-body-changed",
            "form after URL decoding"
        ),
        (
            "one field of a form",
            new()
            {
                Signed = Captured.Bytes("{\"a\":1}"),
                Body = Captured.Bytes("payload=%7B%22a%22%3A1%7D&x=1"),
            },
            "webhook-body-changed",
            "form field payload"
        ),
        (
            "a body that was lost",
            new() { Signed = [], Body = Captured.Bytes(Captured.Json) },
            "webhook-body-changed",
            "an empty body"
        ),
        (
            "a time before the body",
            new()
            {
                Signed = Captured.Bytes("1700000000." + Captured.Json),
                Body = Captured.Bytes(Captured.Json),
                OtherHeaders = [KeyValuePair.Create("X-Shop-Timestamp", "1700000000")],
            },
            "webhook-body-changed",
            "time and body joined by a point"
        ),
        (
            "id and time before the body",
            new()
            {
                Signed = Captured.Bytes("msg_1.1700000000." + Captured.Json),
                Body = Captured.Bytes(Captured.Json),
                OtherHeaders =
                [
                    KeyValuePair.Create("webhook-timestamp", "1700000000"),
                    KeyValuePair.Create("webhook-id", "msg_1"),
                ],
            },
            "webhook-body-changed",
            "id, time and body"
        ),
    ];
}
