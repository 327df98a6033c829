using Cf1Gen.Emulation.Domain;
using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Endpoints;

/// <summary>What stands beside the API, for those who talk to the emulator from another process: an analyst at work.</summary>
internal static class AnalystEndpoints
{
    public static void Map(IEndpointRouteBuilder app, Account account) =>
        app.MapPut("/analyst/requests/{id}/status/{status}", (string id, string status) =>
        {
            account.Requests.Move(id, status);
            return Envelope.Of(account.Requests.Get(id));
        });
}
