using System.Text;
using System.Text.Json.Nodes;

namespace Bindery.Core.Odoo;

/// <summary>
/// A call as Odoo's <c>/jsonrpc</c> takes it:
/// https://www.odoo.com/documentation/16.0/developer/howtos/web_services.html
/// </summary>
public static class JsonRpcCall
{
    /// <param name="service"><c>common</c>, <c>db</c> or <c>object</c>.</param>
    public static StringContent Of(string service, string method, JsonArray arguments) =>
        Of(
            new JsonObject
            {
                ["service"] = service,
                ["method"] = method,
                ["args"] = arguments,
            }
        );

    /// <param name="parameters">What a route of Odoo's own web client takes.</param>
    public static StringContent Of(JsonObject parameters)
    {
        JsonObject body = new()
        {
            ["jsonrpc"] = "2.0",
            ["method"] = "call",
            ["params"] = parameters,
        };
        return new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
    }
}
