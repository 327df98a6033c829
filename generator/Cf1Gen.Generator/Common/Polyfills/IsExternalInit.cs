namespace System.Runtime.CompilerServices;

/// <summary>Required by the compiler for <c>init</c> accessors.</summary>
internal static class IsExternalInit
{
}
