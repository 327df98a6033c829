using Cf1Gen.Emulation.Domain;
using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Endpoints;

/// <summary>Exposes the <see cref="Analyst"/> over HTTP, for clients in another process. These endpoints are not part of the API.</summary>
internal static class AnalystEndpoints
{
    public static void Map(IEndpointRouteBuilder app, Account account) =>
        app.MapPut("/analyst/requests/{id}/status/{status}", (string id, string status) =>
        {
            account.Requests.SetStatus(id, status);
            return Envelope.ForResult(account.Requests.Get(id));
        });
}
