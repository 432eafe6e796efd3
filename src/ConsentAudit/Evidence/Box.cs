namespace ConsentAudit.Evidence;

/// <summary>A rectangle on the page, in CSS pixels from the top left of what the window shows.</summary>
public readonly record struct Box(double X, double Y, double Width, double Height)
{
    /// <summary>No rectangle at all: the element is not laid out.</summary>
    public static readonly Box None;

    /// <summary>Square pixels.</summary>
    public double Area => Width * Height;

    /// <summary>The right edge.</summary>
    public double Right => X + Width;

    /// <summary>The lower edge.</summary>
    public double Bottom => Y + Height;

    /// <summary>The part shared with another rectangle; <see cref="None"/> where there is none.</summary>
    public Box Intersect(Box other)
    {
        var x = Math.Max(X, other.X);
        var y = Math.Max(Y, other.Y);
        var width = Math.Min(Right, other.Right) - x;
        var height = Math.Min(Bottom, other.Bottom) - y;
        return width <= 0 || height <= 0 ? None : new Box(x, y, width, height);
    }

    /// <summary>Whether a point lies inside.</summary>
    public bool Contains(double x, double y) => x >= X && x < Right && y >= Y && y < Bottom;
}
