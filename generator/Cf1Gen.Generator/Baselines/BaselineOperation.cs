using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Baselines;

/// <summary>A method of a client, and the operation that it calls.</summary>
internal sealed record BaselineOperation
{
    /// <summary>Gets the HTTP method in capitals.</summary>
    public required string HttpMethod { get; init; }

    /// <summary>Gets the path template of the document.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the media type by which the method differs from that of the preferred content; otherwise, an empty text.</summary>
    public string Content { get; init; } = "";

    /// <summary>Gets the operation id of the document.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the path of the client; empty for the root client.</summary>
    public required string Client { get; init; }

    /// <summary>Gets the name of the method, including <c>Async</c>.</summary>
    public required string Method { get; init; }

    /// <summary>Gets the return type in C#.</summary>
    public required string Returns { get; init; }

    /// <summary>Gets the parameters in their order, without the token.</summary>
    public EquatableArray<BaselineParameter> Parameters { get; init; }

    /// <summary>Gets what else is fixed about the request and the response, <c>paging: cursor cursor, per_page</c>.</summary>
    public EquatableArray<string> Facts { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>Gets the pointer to the operation in the document.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the text that identifies the operation within its document, <c>GET /things/{id}</c>.</summary>
    public string Key => HttpMethod + " " + Path + (Content.Length == 0 ? "" : " (" + Content + ")");

    /// <summary>Gets the method with the properties that lead to it, <c>Requests.GetAsync</c>.</summary>
    public string FullName => Client.Length == 0 ? Method : Client + "." + Method;

    /// <summary>Gets the signature without the token, <c>Task&lt;Thing&gt; GetAsync(string id)</c>.</summary>
    public string Signature => $"{Returns} {Method}({string.Join(", ", Parameters)})";
}
