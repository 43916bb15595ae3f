using System.Net;
using System.Text.Json.Nodes;
using Bindery.Core.Odoo;

namespace Bindery.Certification.Odoo;

/// <summary>A person's session in the web client, without a browser.</summary>
internal sealed class OdooWebSession : IDisposable
{
    private readonly HttpClient http;
    private readonly Uri server;

    private OdooWebSession(Uri server)
    {
        this.server = server;
        http = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                CookieContainer = new CookieContainer(),
            }
        );
    }

    public static async Task<OdooWebSession> OpenAsync(
        Uri server,
        string database,
        CancellationToken cancellation
    )
    {
        OdooWebSession session = new(server);
        using StringContent credentials = JsonRpcCall.Of(
            new JsonObject
            {
                ["db"] = database,
                ["login"] = Administrator.Login,
                ["password"] = Administrator.Password,
            }
        );
        using HttpResponseMessage answer = await session.http.PostAsync(
            new Uri(server, "web/session/authenticate"),
            credentials,
            cancellation
        );
        answer.EnsureSuccessStatusCode();
        return session;
    }

    /// <summary>Opens a page, which may send the person elsewhere.</summary>
    public async Task<WebPage> OpenAsync(Uri address, CancellationToken cancellation)
    {
        using HttpResponseMessage answer = await http.GetAsync(address, cancellation);
        return new WebPage(
            (int)answer.StatusCode,
            answer.Headers.Location,
            await answer.Content.ReadAsStringAsync(cancellation)
        );
    }

    public void Dispose() => http.Dispose();
}
