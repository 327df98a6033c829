using Cf1Gen.CloudforceOne;
using Microsoft.AspNetCore.Http.HttpResults;

namespace WebService;

/// <summary>The endpoints for requests. They return the models of the client.</summary>
internal static class RequestEndpoints
{
    public static void Map(WebApplication app)
    {
        // The values of open enums are bound in routes and queries, also those that the API adds later.
        app.MapGet("/requests", (CloudforceOneClient cf1, SortOrder? order, CancellationToken cancellationToken) =>
            ListAsync(cf1, new RequestListOptions { SortBy = "created", SortOrder = order }, cancellationToken));

        app.MapGet("/requests/with-status/{status}", (CloudforceOneClient cf1, RequestStatus status, CancellationToken cancellationToken) =>
            ListAsync(cf1, new RequestListOptions { Status = status }, cancellationToken));

        app.MapGet("/requests/{id}", (CloudforceOneClient cf1, string id, CancellationToken cancellationToken) =>
            cf1.Requests.GetAsync(id, cancellationToken));

        app.MapPost("/requests", async (CloudforceOneClient cf1, RequestCreate body, CancellationToken cancellationToken) =>
        {
            var created = await cf1.Requests.CreateAsync(body, cancellationToken);
            return TypedResults.Created($"/requests/{created.Id}", created);
        });

        app.MapGet("/quota", Results<Ok<QuotaReport>, NotFound> (QuotaMonitor monitor) =>
            monitor.Latest is { } report ? TypedResults.Ok(report) : TypedResults.NotFound());
    }

    /// <summary>Returns the requests of all pages. The response begins after the last page, so that an error has its status.</summary>
    private static async Task<IReadOnlyList<RequestListItem>> ListAsync(
        CloudforceOneClient cf1, RequestListOptions filter, CancellationToken cancellationToken)
    {
        var items = new List<RequestListItem>();
        await foreach (var item in cf1.Requests.ListAsync(filter, cancellationToken))
        {
            items.Add(item);
        }

        return items;
    }
}
