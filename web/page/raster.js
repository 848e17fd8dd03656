// Text into textures: a 2D canvas shapes and paints it as the page would, its pixels go to the texture as they are.

const raster = {
    // Read back for each upload: kept in ordinary memory, which was faster by far where measured.
    context: document.createElement('canvas').getContext('2d', { willReadFrequently: true }),
};

/**
 * See RunRasterizer::rasterize: `colour` is 0xAABBGGRR, lengths are device pixels.
 * @param {WebGL2RenderingContext} gl  @param {WebGLTexture} texture  @param {number[]} rect  x, y, width, height in the texture
 * @param {string} text  @param {number} fontIndex  @param {number} colour  @param {number[]} origin  of the text, in `rect`
 * @param {number} scale
 */
function rasterizeText(gl, texture, [x, y, width, height], text, fontIndex, colour, [originX, baseline], scale) {
    const { context } = raster;
    const { canvas } = context;
    if (canvas.width < width || canvas.height < height) {
        canvas.width = Math.max(canvas.width, width);
        canvas.height = Math.max(canvas.height, height);
    }
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    useFont(context, fonts.list[fontIndex]);
    context.fillStyle = cssColour(colour);
    context.fillText(text, originX / scale, baseline / scale);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, width, height, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
}

/** @param {number} colour 0xAABBGGRR */
function cssColour(colour) {
    const [red, green, blue, alpha] = [0, 8, 16, 24].map((shift) => (colour >>> shift) & 255);
    return `rgb(${red} ${green} ${blue} / ${alpha / 255})`;
}
