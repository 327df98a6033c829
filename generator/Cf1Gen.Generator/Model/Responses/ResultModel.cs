using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Content;

namespace Cf1Gen.Generator.Model.Responses;

/// <summary>What an operation gives back.</summary>
internal abstract record ResultModel
{
    /// <summary>Nothing but success.</summary>
    internal sealed record None : ResultModel;

    /// <param name="Type">The type of the result, without its envelope.</param>
    /// <param name="Envelope">How the answer is wrapped.</param>
    internal sealed record Value(TypeRef Type, Envelope Envelope) : ResultModel
    {
        /// <summary>Whether a success without a body is an answer too, whose result is null.</summary>
        public bool MayBeEmpty { get; init; }
    }

    /// <param name="Item">The type of an item.</param>
    /// <param name="Envelope">How the answer is wrapped.</param>
    /// <param name="Paging">How the next page is asked for.</param>
    internal sealed record Pages(TypeRef Item, Envelope Envelope, PagingModel Paging) : ResultModel;

    /// <summary>Items that one answer gives one by one.</summary>
    /// <param name="Item">The type of an item.</param>
    /// <param name="Format">How they stand in the answer.</param>
    internal sealed record Items(TypeRef Item, ItemFormat Format) : ResultModel;

    /// <summary>Text as it is.</summary>
    internal sealed record Text : ResultModel;

    /// <summary>A stream of bytes.</summary>
    internal sealed record Download : ResultModel;
}
