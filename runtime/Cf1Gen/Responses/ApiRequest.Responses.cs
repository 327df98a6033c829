namespace Cf1Gen.Runtime;

/// <content>The responses that the operation allows.</content>
public sealed partial class ApiRequest
{
    internal ResponseFormat ResponseFormat { get; private set; }

    /// <summary>Gets the accepted content type; <see langword="null"/> for JSON, or any type for a stream.</summary>
    internal string? AcceptedType { get; private set; }

    /// <summary>Gets a value indicating whether a success response without a body is valid.</summary>
    internal bool MayBeEmpty { get; private set; }

    /// <summary>Gets the success statuses whose content the document does not describe.</summary>
    internal IReadOnlyList<int> UndescribedStatuses { get; private set; } = [];

    /// <summary>Gets a value indicating whether the result can be sent as text.</summary>
    internal bool MayBeText { get; private set; }

    /// <summary>Gets a value indicating whether a redirection is a success.</summary>
    internal bool MayRedirect { get; private set; }

    /// <summary>Gets or sets a value indicating whether the response is a page of JSON whose items are read while it is received.</summary>
    internal bool StreamsItems { get; set; }

    /// <summary>Sets the format of the response; <see cref="ResponseFormat.Envelope"/> by default.</summary>
    /// <param name="format">The format.</param>
    /// <returns>The request.</returns>
    public ApiRequest WithResponseFormat(ResponseFormat format)
    {
        ResponseFormat = format;
        return this;
    }

    /// <summary>Sets the accepted content type of the response, when it is not JSON.</summary>
    /// <param name="type">The content type.</param>
    /// <returns>The request.</returns>
    public ApiRequest Accept(string type)
    {
        AcceptedType = type;
        return this;
    }

    /// <summary>Allows a success response without a body: the result is the default of its type.</summary>
    /// <param name="statuses">The success statuses of which any body that is not JSON is allowed as well.</param>
    /// <returns>The request.</returns>
    public ApiRequest AllowEmptyResponse(params int[] statuses)
    {
        MayBeEmpty = true;
        UndescribedStatuses = statuses;
        return this;
    }

    /// <summary>Allows the result to be sent as text instead of JSON: the content type of the response decides how it is read.</summary>
    /// <returns>The request.</returns>
    public ApiRequest AllowText()
    {
        MayBeText = true;
        return this;
    }

    /// <summary>Treats a redirection as the success response. It is not followed.</summary>
    /// <returns>The request.</returns>
    public ApiRequest AllowRedirect()
    {
        MayRedirect = true;
        return this;
    }
}
