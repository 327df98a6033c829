namespace Cf1Gen.Conformance.Schemas;

/// <summary>The direction in which a value is sent. It decides about <c>readOnly</c> and <c>writeOnly</c>.</summary>
public enum Direction
{
    /// <summary>From the client to the server.</summary>
    Request,

    /// <summary>From the server to the client.</summary>
    Response,
}
