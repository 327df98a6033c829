using System.Text.Json;
using System.Text.Json.Serialization;
using Cf1Gen;
using Cf1Gen.CloudforceOne;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Snippets;

internal static class WebServices
{
    public static WebApplication Create(string[] args)
    {
        #region web-service
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.AddCloudforceOneClient(builder.Configuration.GetSection("CloudforceOne"));
        builder.Services.ConfigureHttpJsonOptions(
            json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, CloudforceOneClient.JsonTypes));

        var app = builder.Build();
        app.MapGet("/requests/{id}", (string id, CloudforceOneClient cf1, CancellationToken cancellationToken) =>
            cf1.Requests.GetAsync(id, cancellationToken));
        #endregion
        return app;
    }

    public static void MapEnums(WebApplication app)
    {
        #region web-enums
        app.MapGet("/requests/with-status/{status}", (RequestStatus status, SortOrder? order, CloudforceOneClient cf1) =>
            cf1.Requests.ListAsync(new() { Status = status, SortOrder = order }));
        #endregion
    }

    public static void AddDocument(WebApplicationBuilder builder)
    {
        #region web-openapi
        builder.Services.AddOpenApi(options => options.AddApiModelSchemas());
        #endregion
    }

    public static void AddErrors(WebApplicationBuilder builder)
    {
        #region web-errors-register
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<ApiExceptionHandler>();   // and app.UseExceptionHandler();
        #endregion
    }
}

#region web-errors
internal sealed class ApiExceptionHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not ApiException)
        {
            return false;
        }

        context.Response.StatusCode = exception switch
        {
            ApiNotFoundException => StatusCodes.Status404NotFound,
            SchemaMismatchException { OperationId: null } => StatusCodes.Status400BadRequest,   // a model in the request
            ApiBadRequestException or ApiValidationException => StatusCodes.Status400BadRequest,
            ApiRateLimitException => StatusCodes.Status503ServiceUnavailable,
            ApiTimeoutException => StatusCodes.Status504GatewayTimeout,
            _ => StatusCodes.Status502BadGateway,
        };
        return await problems.TryWriteAsync(new() { HttpContext = context, ProblemDetails = { Detail = exception.Message } });
    }
}
#endregion

#region web-json
internal sealed record QuotaReport(RequestQuota Quota, DateTimeOffset ReadAt);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(QuotaReport))]
internal sealed partial class AppJson : JsonSerializerContext;
#endregion
