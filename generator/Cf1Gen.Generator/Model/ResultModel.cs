namespace Cf1Gen.Generator.Model;

/// <summary>What an operation gives back.</summary>
internal abstract record ResultModel
{
    /// <summary>Nothing but success.</summary>
    internal sealed record None : ResultModel;

    /// <param name="Type">The type of the result, without its envelope.</param>
    /// <param name="Envelope">How the answer is wrapped.</param>
    internal sealed record Value(TypeRef Type, Envelope Envelope) : ResultModel;

    /// <param name="Item">The type of an item.</param>
    /// <param name="Envelope">How the answer is wrapped.</param>
    /// <param name="Paging">How the next page is asked for.</param>
    internal sealed record Pages(TypeRef Item, Envelope Envelope, PagingModel Paging) : ResultModel;

    /// <summary>A stream of bytes.</summary>
    internal sealed record Download : ResultModel;
}
