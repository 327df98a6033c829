using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Paging;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Responses;

/// <summary>The result of an operation.</summary>
internal abstract record ResultModel
{
    /// <summary>Gets the type that is deserialized: that of the result or of an item; <c>null</c> if nothing is.</summary>
    public virtual TypeRef? DeserializedType => null;

    /// <summary>
    /// Gets the success statuses whose content the document does not describe; those of a result that <c>MayBeEmpty</c>.
    /// </summary>
    public EquatableArray<int> UndescribedStatuses { get; init; }

    /// <summary>No result.</summary>
    /// <param name="IsEnvelope"><c>true</c> if the document describes an envelope without a result; otherwise, <c>false</c>.</param>
    internal sealed record None(bool IsEnvelope = false) : ResultModel;

    /// <summary>A deserialized result.</summary>
    /// <param name="Type">The type of the result, without its envelope.</param>
    /// <param name="Format">The way in which the response contains the result.</param>
    internal sealed record Value(TypeRef Type, ResponseFormat Format) : ResultModel
    {
        /// <summary>Gets a value indicating whether a success response without a body is valid; its result is <c>null</c>.</summary>
        public bool MayBeEmpty { get; init; }

        /// <summary>Gets a value indicating whether the result can be sent as text instead of JSON.</summary>
        public bool MayBeText { get; init; }

        public override TypeRef DeserializedType => Type;
    }

    /// <summary>A list that is read page by page.</summary>
    /// <param name="Item">The type of an item.</param>
    /// <param name="Format">The way in which the response contains the result.</param>
    /// <param name="Paging">The paging of the list.</param>
    internal sealed record Pages(TypeRef Item, ResponseFormat Format, PagingModel Paging) : ResultModel
    {
        /// <summary>Gets a value indicating whether a success response without a body is valid; it ends the list.</summary>
        public bool MayBeEmpty { get; init; }

        /// <summary>Gets the class of the response; <c>null</c> if the response is the list.</summary>
        public TypeRef? Response { get; init; }

        /// <summary>Gets the properties that lead from the response to the list, once they have names.</summary>
        public EquatableArray<PropertyModel> Path { get; init; }

        public override TypeRef DeserializedType => Response ?? Item;
    }

    /// <summary>Items that are read from one response while it arrives.</summary>
    /// <param name="Item">The type of an item.</param>
    /// <param name="Format">The format of the items.</param>
    internal sealed record Items(TypeRef Item, StreamFormat Format) : ResultModel
    {
        public override TypeRef DeserializedType => Item;
    }

    /// <summary>The text of the response.</summary>
    internal sealed record Text : ResultModel;

    /// <summary>A stream of bytes.</summary>
    internal sealed record Download : ResultModel;
}
