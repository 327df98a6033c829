using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.OpenApi.Operations;

/// <summary>What stands between two slashes of a path.</summary>
/// <param name="Text">As in the document.</param>
internal sealed record PathSegment(string Text)
{
    /// <summary>Whether a parameter is in it.</summary>
    public bool IsParameter => Text.IndexOf('{') >= 0 && Text.IndexOf('}') > Text.IndexOf('{');

    /// <summary>Whether it names nothing: a version, or a mere separator.</summary>
    public bool IsSilent => WordSplitter.Of(Text).Count == 0 || IsVersion;

    private bool IsVersion
    {
        get
        {
            if (Text.Length < 2 || Text[0] is not ('v' or 'V'))
            {
                return false;
            }

            foreach (var c in Text.Substring(1))
            {
                if (c is not (>= '0' and <= '9' or '.'))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
