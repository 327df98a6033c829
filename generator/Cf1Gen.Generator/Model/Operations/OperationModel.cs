using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Service;

namespace Cf1Gen.Generator.Model.Operations;

/// <summary>A method of a client.</summary>
internal sealed record OperationModel
{
    /// <summary>Gets the name of the C# method, including <c>Async</c>.</summary>
    public required string Method { get; init; }

    /// <summary>Gets the HTTP method.</summary>
    public required string HttpMethod { get; init; }

    public required string OperationId { get; init; }

    /// <summary>Gets the path template of the document, for the documentation.</summary>
    public required string PathTemplate { get; init; }

    public required EquatableArray<PathPart> Path { get; init; }

    /// <summary>Gets the query parameters of the path template.</summary>
    public EquatableArray<FixedQueryParameter> FixedQueryParameters { get; init; }

    public required EquatableArray<ParameterModel> Parameters { get; init; }

    public BodyModel? Body { get; init; }

    public OptionsModel? Options { get; init; }

    public required ResultModel Result { get; init; }

    /// <summary>Gets the <c>Accept</c> header, if it is not the default of the result.</summary>
    public string? Accept { get; init; }

    /// <summary>Gets the media type by which the method differs from that of the preferred content; otherwise, <c>null</c>.</summary>
    public string? AlternativeContent { get; init; }

    /// <summary>Gets the server of the operation; <c>null</c> for the base address of the service.</summary>
    public ServerModel? Server { get; init; }

    /// <summary>
    /// Gets the alternative security requirements, which are empty if no credential is needed; <c>null</c> for those of the service.
    /// </summary>
    public EquatableArray<string>? Schemes { get; init; }

    /// <summary>Gets a value indicating whether a POST only reads, and can therefore be retried.</summary>
    public bool IsRead { get; init; }

    public string? Summary { get; init; }

    /// <summary>Gets the text that follows the summary.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the description of the response.</summary>
    public string? Returns { get; init; }

    /// <summary>Gets a value indicating whether a redirection is a success.</summary>
    public bool MayRedirect { get; init; }

    public bool Deprecated { get; init; }
}
