using System.CommandLine;
using System.Net;
using Bindery.Blueprints;
using Bindery.Core.Failures;
using Bindery.Simulation;

namespace Bindery.Commands;

internal sealed class SimulateArguments
{
    private const int MostRecords = 1_000_000;

    private readonly Argument<string> _blueprint = new("blueprint")
    {
        Description = "A platform of the catalogue, or a blueprint file",
    };

    private readonly Option<int> _port = new("--port")
    {
        Description = "Port to listen on; 0 takes a free one",
    };

    private readonly Option<string> _address = new("--address")
    {
        Description = "Address to listen on; other machines can reach any but 127.0.0.1",
        DefaultValueFactory = _ => "127.0.0.1",
    };

    private readonly Option<int> _seed = new("--seed")
    {
        Description = "The same seed gives the same data",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<int> _records = new("--records")
    {
        Description = "Products; customers and orders follow in proportion",
        DefaultValueFactory = _ => 250,
    };

    private readonly Option<decimal> _rateScale = new("--rate-scale")
    {
        Description = "Times the platform's rate limit; 0 switches it off",
        DefaultValueFactory = _ => 1,
    };

    public void AddTo(Command command)
    {
        command.Add(_blueprint);
        command.Add(_port);
        command.Add(_address);
        command.Add(_seed);
        command.Add(_records);
        command.Add(_rateScale);
    }

    public SimulationOptions Read(ParseResult parsed) =>
        new()
        {
            Blueprint = RequiredBlueprint.Open(parsed.GetRequiredValue(_blueprint)),
            Port = Within("--port", parsed.GetValue(_port), 0, IPEndPoint.MaxPort),
            Address = Address(parsed.GetRequiredValue(_address)),
            Seed = parsed.GetValue(_seed),
            Records = Within("--records", parsed.GetValue(_records), 0, MostRecords),
            RateScale = parsed.GetValue(_rateScale) is >= 0 and var scale
                ? scale
                : throw BinderyException.BadRequest("--rate-scale can't be negative."),
        };

    private static IPAddress Address(string text) =>
        IPAddress.TryParse(text, out IPAddress? address)
            ? address
            : throw BinderyException.BadRequest(
                $"--address takes an IP address such as 127.0.0.1, not '{text}'."
            );

    private static int Within(string option, int value, int least, int most) =>
        value >= least && value <= most
            ? value
            : throw BinderyException.BadRequest($"{option} takes {least} to {most}, not {value}.");
}
