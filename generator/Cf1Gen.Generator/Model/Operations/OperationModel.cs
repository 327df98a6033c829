using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Service;

namespace Cf1Gen.Generator.Model.Operations;

/// <summary>A method of a client.</summary>
internal sealed record OperationModel
{
    /// <summary>The C# method, with its <c>Async</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The HTTP method in capitals.</summary>
    public required string HttpMethod { get; init; }

    public required string OperationId { get; init; }

    /// <summary>The path as the document has it, for the documentation.</summary>
    public required string PathTemplate { get; init; }

    public required EquatableArray<PathPiece> Path { get; init; }

    /// <summary>What the path's own text has behind a question mark.</summary>
    public EquatableArray<FixedQueryParameter> FixedQueryParameter { get; init; }

    public required EquatableArray<ParameterModel> Parameters { get; init; }

    public BodyModel? Body { get; init; }

    public OptionsModel? Options { get; init; }

    /// <summary>The C# parameter that takes <see cref="Options"/>: <c>filter</c> of a list, else <c>query</c>.</summary>
    public string OptionsParameter { get; init; } = "query";

    public required ResultModel Result { get; init; }

    /// <summary>The content type that is asked for, when it is not the usual one of the result.</summary>
    public string? Accept { get; init; }

    /// <summary>Where it is; null for the service's own address.</summary>
    public ServerModel? Server { get; init; }

    /// <summary>The security schemes that it takes, each an alternative, none for no credential; null for those of the service.</summary>
    public EquatableArray<string>? Schemes { get; init; }

    /// <summary>Whether a POST only reads, and may therefore be sent again.</summary>
    public bool IsRead { get; init; }

    public string? Summary { get; init; }

    /// <summary>More than the summary says.</summary>
    public string? Description { get; init; }

    /// <summary>What the answer holds.</summary>
    public string? Returns { get; init; }

    /// <summary>Whether a redirection is its success.</summary>
    public bool MayRedirect { get; init; }

    public bool Deprecated { get; init; }
}
