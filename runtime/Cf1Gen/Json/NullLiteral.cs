using System.ComponentModel;

namespace Cf1Gen.Runtime;

/// <summary>A type without instances, from which open enums declare a conversion.</summary>
/// <remarks>
/// A <see langword="null"/> literal has two conversions to an open enum then, so that the compiler chooses neither: instead of an exception
/// at run time, <c>status = isSet ? value : null</c> is a compiler error unless the target can be <see langword="null"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NullLiteral
{
    private NullLiteral()
    {
    }
}
