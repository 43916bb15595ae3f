using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Bindery.Tests.Commands;

/// <summary>
/// Answers JSON-RPC as an Odoo with one job that was handed out long ago and never begun, and
/// notes what it was asked. What a real Odoo does is tested on a real one; this is for the command.
/// </summary>
internal sealed class OdooOnLoopback : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly ConcurrentQueue<string> calls = new();

    public OdooOnLoopback()
    {
        Address = $"http://127.0.0.1:{FreePort()}/";
        listener.Prefixes.Add(Address);
        listener.Start();
        _ = AnswerAsync();
    }

    public string Address { get; }

    /// <summary>Model and method of each call, in order.</summary>
    public IReadOnlyCollection<string> Calls => calls;

    public void Dispose() => listener.Close();

    private async Task AnswerAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                await AnswerAsync(await listener.GetContextAsync());
            }
            catch (Exception closed)
                when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using StreamReader reader = new(context.Request.InputStream);
        JsonNode? request = JsonNode.Parse(
            await reader.ReadToEndAsync() is { Length: > 0 } text ? text : "{}"
        );
        JsonObject answer = new() { ["result"] = Result(request!["params"]) };
        byte[] body = Encoding.UTF8.GetBytes(answer.ToJsonString());
        await context.Response.OutputStream.WriteAsync(body);
        context.Response.Close();
    }

    private JsonNode? Result(JsonNode? call)
    {
        if ((string?)call?["service"] != "object")
        {
            return (string?)call?["method"] == "authenticate" ? 2 : new JsonArray();
        }

        JsonArray arguments = call["args"]!.AsArray();
        string name = $"{arguments[3]}.{arguments[4]}";
        calls.Enqueue(name);
        return name switch
        {
            "ir.module.module.search_read" => Rows(
                new JsonObject
                {
                    ["id"] = 1,
                    ["name"] = "queue_job",
                    ["state"] = "installed",
                }
            ),
            "queue.job.read_group" => Rows(
                new JsonObject
                {
                    ["state"] = "enqueued",
                    ["channel"] = "root",
                    ["total"] = 1,
                }
            ),
            "queue.job.search_read" => Rows(
                new JsonObject
                {
                    ["id"] = 41,
                    ["state"] = "enqueued",
                    ["channel"] = "root",
                    ["model_name"] = "res.partner",
                    ["method_name"] = "write",
                    ["date_created"] = "2020-01-01 00:00:00",
                    ["date_enqueued"] = "2020-01-01 00:00:00",
                    ["job_function_id"] = new JsonArray(1, "write"),
                }
            ),
            _ => name.EndsWith(".fields_get", StringComparison.Ordinal) ? new JsonObject() : Rows(),
        };
    }

    private static JsonArray Rows(params JsonObject[] rows) => new([.. rows]);

    private static int FreePort()
    {
        using TcpListener port = new(IPAddress.Loopback, 0);
        port.Start();
        return ((IPEndPoint)port.LocalEndpoint).Port;
    }
}
