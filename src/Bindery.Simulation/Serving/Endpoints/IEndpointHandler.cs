namespace Bindery.Simulation.Serving.Endpoints;

internal interface IEndpointHandler
{
    PlatformAnswer Answer(PlatformRequest request);
}
