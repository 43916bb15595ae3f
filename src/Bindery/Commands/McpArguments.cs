using System.CommandLine;
using System.Net;
using Bindery.Core.Failures;
using Bindery.Mcp.Http;
using Bindery.Mcp.Serving;

namespace Bindery.Commands;

internal sealed class McpArguments
{
    private readonly DoctorOdooOptions _odoo = new();

    private readonly Option<string[]> _root = new("--root")
    {
        Description =
            "Folder that no client gets out of; may be given more than once; else the client's roots, else the current folder",
    };

    private readonly Option<string?> _odooBinary = new("--odoo-bin")
    {
        Description = "Odoo 16.0's odoo-bin to certify with; else as in bindery certify",
    };

    private readonly Option<string[]> _addonsPath = new("--addons-path")
    {
        Description = "Folders with the OCA addons, separated by commas; else ODOO_ADDONS_PATH",
    };

    private readonly Option<string?> _python = new("--python")
    {
        Description = "Odoo's Python; else /usr/bin/python3",
    };

    private readonly Option<bool> _http = new("--http")
    {
        Description =
            "Serve over Streamable HTTP on 127.0.0.1; the token comes from BINDERY_MCP_TOKEN, or is made and printed",
    };

    private readonly Option<int> _port = new("--port")
    {
        Description = "Port for --http; 0 takes a free one",
    };

    public void AddTo(Command command)
    {
        Option[] options = [_root, _http, _port, _odooBinary, _addonsPath, _python];
        options.ToList().ForEach(command.Add);
        _odoo.AddTo(command);
    }

    public bool IsOverHttp(ParseResult parsed) => parsed.GetValue(_http);

    public int Port(ParseResult parsed) =>
        parsed.GetValue(_port) is >= 0 and <= IPEndPoint.MaxPort and var port
            ? port
            : throw BinderyException.BadRequest($"--port takes 0 to {IPEndPoint.MaxPort}.");

    /// <summary>The environment's, which others can't read, or a new one.</summary>
    public static BearerToken Token() =>
        Environment.GetEnvironmentVariable("BINDERY_MCP_TOKEN") is { Length: > 0 } given
            ? BearerToken.Of(given)
            : BearerToken.New();

    /// <exception cref="BinderyException">A root is no folder.</exception>
    public ServingOptions Read(ParseResult parsed) =>
        new()
        {
            Roots = [.. (parsed.GetValue(_root) ?? []).Select(Folder)],
            CurrentFolder = Directory.GetCurrentDirectory(),
            OdooBinary = parsed.GetValue(_odooBinary),
            AddonsPath =
            [
                .. (parsed.GetValue(_addonsPath) ?? [])
                    .SelectMany(list => list.Split(','))
                    .Where(folder => folder.Length > 0)
                    .Select(Path.GetFullPath),
            ],
            Python = parsed.GetValue(_python),
            Odoo = _odoo.Read(parsed),
            PasswordVariable = _odoo.PasswordVariable(parsed),
        };

    private static string Folder(string root) =>
        Directory.Exists(root)
            ? Path.GetFullPath(root)
            : throw BinderyException.BadRequest($"{root} is not a folder; check --root.");
}
