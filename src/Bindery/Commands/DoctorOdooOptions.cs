using System.CommandLine;
using Bindery.Core.Failures;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Commands;

/// <summary>Which Odoo to ask, as whom. The password is no option: others could read it.</summary>
internal sealed class DoctorOdooOptions
{
    private readonly Option<string?> _url = new("--url")
    {
        Description = "Address of Odoo, as in https://erp.example.com",
    };

    private readonly Option<string?> _database = new("--db") { Description = "Its database" };

    private readonly Option<string?> _user = new("--user")
    {
        Description = "Login of somebody who may see connectors, jobs and crons",
    };

    private readonly Option<string> _passwordVariable = new("--password-env")
    {
        Description = "Environment variable with the password or API key",
        DefaultValueFactory = _ => "BINDERY_ODOO_PASSWORD",
    };

    private readonly Option<string> _protocol = new("--protocol")
    {
        Description = "json-rpc or xml-rpc",
        DefaultValueFactory = _ => "json-rpc",
    };

    public void AddTo(Command command)
    {
        _protocol.AcceptOnlyFromAmong("json-rpc", "xml-rpc");
        command.Add(_url);
        command.Add(_database);
        command.Add(_user);
        command.Add(_passwordVariable);
        command.Add(_protocol);
    }

    public string PasswordVariable(ParseResult parsed) =>
        parsed.GetRequiredValue(_passwordVariable);

    /// <returns>Null where no Odoo is to be asked.</returns>
    public OdooAddress? Read(ParseResult parsed)
    {
        if (parsed.GetValue(_url) is not { } url)
        {
            return null;
        }

        if (
            !Uri.TryCreate(url.TrimEnd('/') + "/", UriKind.Absolute, out Uri? address)
            || address.Scheme is not ("http" or "https")
        )
        {
            throw BinderyException.BadRequest(
                $"--url {url} is no address; write it as https://erp.example.com."
            );
        }

        if (address.UserInfo.Length > 0)
        {
            throw BinderyException.BadRequest(
                "--url holds a user or a password; leave them out: others can read a command line."
            );
        }

        return new OdooAddress
        {
            Url = address,
            Database = Required(parsed, _database),
            Login = Required(parsed, _user),
            Protocol =
                parsed.GetValue(_protocol) == "xml-rpc"
                    ? OdooProtocol.XmlRpc
                    : OdooProtocol.JsonRpc,
        };
    }

    private static string Required(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option)
        ?? throw BinderyException.BadRequest($"--url needs {option.Name} too.");
}
