using Cf1Gen.Generator.OpenApi.Paging;

namespace Cf1Gen.Generator.Model.Paging;

/// <summary>The decision about the paging of an operation.</summary>
internal sealed class PagingDetection
{
    private PagingDetection()
    {
    }

    /// <summary>Gets the decision about an operation that is not a list.</summary>
    public static PagingDetection None { get; } = new();

    /// <summary>Gets the paging; <see langword="null"/> if the operation has none.</summary>
    public PagingModel? Paging { get; private init; }

    /// <summary>
    /// Gets the reason why an operation that looks like a list with pages does not page; otherwise, <see langword="null"/>.
    /// </summary>
    public string? Missing { get; private init; }

    /// <summary>Gets the reason why a declaration cannot be used; otherwise, <see langword="null"/>.</summary>
    public string? Error { get; private init; }

    public static PagingDetection Of(PagingModel paging) => new() { Paging = paging };

    public static PagingDetection IsMissing(string? reason) => reason is null ? None : new PagingDetection { Missing = reason };

    /// <summary>
    /// Returns the decision about a declaration that cannot be used. One for another generator does not concern the user: the list is
    /// not paged, as without it.
    /// </summary>
    public static PagingDetection Invalid(DeclaredPaging declared, string error) =>
        declared.IsOwn ? new() { Error = error } : IsMissing($"its {declared.Extension} {error}");
}
